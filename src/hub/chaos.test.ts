import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '#core/kernel/seeded-random.ts';
import { startRedis, type RedisServer } from '../testing/redis-server.ts';
import { RunningHub } from '../testing/running-hub.ts';
import { SimulatedHost } from '../testing/simulated-host.ts';
import { SimulatedPupil } from '../testing/simulated-pupil.ts';
import { secretOf } from '../testing/secret-of.ts';
import { redisBus } from './redis-bus.ts';

const PUPILS = 60;
const QUESTIONS = 8;

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

describe('a whole lesson of sixty pupils, in which anything may die at any moment', () => {
  test.each([1, 2, 3])('ends with a log that holds what was acknowledged, each vote once (seed %i)', async (seed) => {
    const chance = seededRandom(seed);
    const pick = (count: number) => Math.floor(chance() * count);
    const hubs = await Promise.all([0, 1, 2].map(() => RunningHub.start(() => redisBus(redis.url))));
    const urls = hubs.map(({ url }) => url);
    let host = new SimulatedHost(urls, secretOf(`chaos ${seed}`), PUPILS);
    await host.start();
    const enter = (place: number) =>
      new SimulatedPupil({
        urls,
        room: host.room?.room ?? '',
        secret: secretOf(`chaos ${seed} ${place}`),
        seat: `n-${place + 1}`,
        first: pick(3),
        again: 300,
      });
    const pupils = Array.from({ length: PUPILS }, (_, place) => enter(place));
    await Promise.all(pupils.map((pupil) => pupil.start()));

    const deaths: (() => Promise<unknown> | void)[] = [
      async () => {
        const hub = hubs[pick(3)];
        await hub?.die();
        await hub?.comeBack();
      },
      () => pupils[pick(PUPILS)]?.client?.vanish(),
      () => host.client?.vanish(),
      () => redis.restart(),
      async () => {
        // The teacher's tab is reloaded: what was not in the log is gone.
        const { state } = host;
        host.stop();
        host = new SimulatedHost([...urls].reverse(), secretOf(`chaos ${seed}`), PUPILS);
        host.state = state;
        await host.start();
      },
    ];

    const acknowledged = new Map<string, ReadonlyMap<string, string>>();
    for (let number = 0; number < QUESTIONS; number++) {
      const question = `q-${number}`;
      host.ask(question);
      await Promise.all(pupils.map((pupil) => pupil.until(() => pupil.view?.question?.id === question)));
      const wanted = new Map(pupils.map((_, place) => [`n-${place + 1}`, 'abcd'.charAt(pick(4))]));
      const tapped = Promise.all(pupils.map((pupil, place) => pupil.tap(question, wanted.get(`n-${place + 1}`) ?? 'a')));
      for (let death = 0; death < 2; death++) {
        await new Promise((resolve) => void setTimeout(resolve, pick(30)));
        await deaths[pick(deaths.length)]?.();
      }
      await tapped;
      acknowledged.set(question, wanted);
      host.do({ type: 'reveal' });
      await Promise.all(pupils.map((pupil) => pupil.until(() => pupil.view?.phase === 'revealed')));
    }

    for (const [question, wanted] of acknowledged) expect(Object.fromEntries(host.votes(question))).toEqual(Object.fromEntries(wanted));
    expect(host.state.log.filter(({ event }) => event.type === 'vote-cast')).toHaveLength(PUPILS * QUESTIONS);
    expect(new Set(host.state.seats.keys()).size).toBe(PUPILS);
    host.stop();
    for (const pupil of pupils) pupil.stop();
    await Promise.all(hubs.map((hub) => hub.end()));
  });
});
