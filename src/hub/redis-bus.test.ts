import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { startRedis, type RedisServer } from '../testing/redis-server.ts';
import { HubClient } from '../testing/hub-client.ts';
import { RunningHub } from '../testing/running-hub.ts';
import { SimulatedHost } from '../testing/simulated-host.ts';
import { SimulatedPupil } from '../testing/simulated-pupil.ts';
import { secretOf } from '../testing/secret-of.ts';
import { relayContract } from './contract.ts';
import { redisBus } from './redis-bus.ts';

let redis: RedisServer;

beforeAll(async () => {
  redis = await startRedis();
});

afterAll(() => redis.stop());

async function replicas(count: number): Promise<readonly RunningHub[]> {
  return Promise.all(Array.from({ length: count }, () => RunningHub.start(() => redisBus(redis.url))));
}

for (const count of [2, 3]) {
  relayContract(`${count} hubs and Redis`, async () => {
    const all = await replicas(count);
    return { all, end: () => Promise.all(all.map((hub) => hub.end())).then(() => {}) };
  });
}

describe('a lesson on three hubs', () => {
  /** Twelve pupils on three hubs, the host on the first. */
  async function lesson(key: string) {
    const hubs = await replicas(3);
    const urls = hubs.map(({ url }) => url);
    const host = new SimulatedHost(urls, secretOf(key), 12);
    await host.start();
    const pupils = Array.from(
      { length: 12 },
      (_, place) => new SimulatedPupil({ urls, room: host.room?.room ?? '', secret: secretOf(`${key} ${place}`), seat: `n-${place + 1}`, first: place }),
    );
    await Promise.all(pupils.map((pupil) => pupil.start()));
    const end = async () => {
      host.stop();
      for (const pupil of pupils) pupil.stop();
      await Promise.all(hubs.map((hub) => hub.end()));
    };
    return { hubs, host, pupils, end };
  }

  test.each([
    ['the host is on', 0],
    ['some pupils are on', 1],
  ])('loses and doubles no vote when the one %s dies in mid-question for good', async (_, dying) => {
    const { hubs, host, pupils, end } = await lesson(`dying ${dying}`);
    host.ask('q-1');
    const tapped = Promise.all(pupils.map((pupil, place) => pupil.tap('q-1', 'abcd'.charAt(place % 4))));
    await hubs[dying]?.die();
    await tapped;
    expect(host.votes('q-1').size).toBe(12);
    expect(host.state.log.filter(({ event }) => event.type === 'vote-cast')).toHaveLength(12);
    await eventually(() => expect(host.here).toBe(12));
    await end();
  });

  test('goes on when Redis dies and comes back empty', async () => {
    const { hubs, host, pupils, end } = await lesson('redis');
    host.ask('q-1');
    const tapped = Promise.all(pupils.map((pupil) => pupil.tap('q-1', 'b')));
    await redis.restart();
    await tapped;
    host.do({ type: 'reveal' });
    await Promise.all(pupils.map((pupil) => pupil.until(() => pupil.view?.phase === 'revealed')));
    expect(host.votes('q-1').size).toBe(12);
    const [, , other] = hubs;
    await eventually(async () => expect(await entryByPin(other?.url ?? '', host.room?.pin ?? '')).toBe('entered'));
    await end();
  });

  test('stores nothing but which room a code belongs to, and that for a while only', async () => {
    const { host, pupils, end } = await lesson('stored');
    host.ask('q-1');
    await Promise.all(pupils.map((pupil) => pupil.tap('q-1', 'b')));
    const client = await createClient({ url: redis.url }).connect();
    const keys = await client.keys('*');
    for (const key of keys) {
      expect(key).toMatch(/^fanzha:pin:[2-9A-HJ-KM-NP-Z]{6}$/);
      expect(await client.get(key)).toMatch(/^[A-Za-z0-9_-]{22}$/);
      expect(await client.pTTL(key)).toBeGreaterThan(0);
    }
    expect(keys).toContain(`fanzha:pin:${host.room?.pin}`);
    client.destroy();
    await end();
  });
});

async function entryByPin(url: string, pin: string): Promise<string> {
  const client = await HubClient.connect(url);
  client.say({ t: 'enter', by: { type: 'pin', pin }, secret: secretOf('by the code') });
  const answer = await Promise.race([client.next('entered'), client.next('refused')]).finally(() => client.vanish());
  return answer.t;
}
