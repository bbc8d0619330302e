import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { viewForPupils } from '#core/session/view-for.ts';
import { newId } from '#storage/new-id.ts';
import { buildLesson } from '#testing/build-lesson.ts';
import { buildQuestion } from '#testing/build-question.ts';
import { NodeEventSource } from '#testing/event-source.ts';
import { eventually } from '#testing/eventually.ts';
import { memoryRooms } from '#testing/memory-rooms.ts';
import { NodeSocket } from '#testing/node-socket.ts';
import { RunningHub } from '#testing/running-hub.ts';
import { linkContract } from './contract.ts';
import { dialSocket } from './dial-socket.ts';
import { dialStream } from './dial-stream.ts';
import { openHostLink } from './host-link.ts';
import type { Dial } from './line.ts';
import { openPupilLink } from './pupil-link.ts';

vi.stubGlobal('WebSocket', NodeSocket);
vi.stubGlobal('EventSource', NodeEventSource);

linkContract('a hub, by WebSocket', async () => {
  const site = await RunningHub.start();
  return { host: dialSocket(site.address), pupil: dialSocket(site.address), close: () => site.end() };
});

linkContract('a hub, where a proxy kills WebSocket', async () => {
  const site = await RunningHub.start();
  return { host: dialStream(site.address), pupil: dialStream(site.address), close: () => site.end() };
});

describe('a hub', () => {
  let site: RunningHub;
  let closing: (() => void)[];
  const still = { wakes: () => () => {}, chance: () => 0 };

  beforeEach(async () => {
    site = await RunningHub.start();
    closing = [];
  });
  afterEach(async () => {
    closing.forEach((close) => close());
    await site.end();
  });

  function pupil(socket: Dial, stream: Dial | null, pin: string) {
    const link = openPupilLink({ ways: { ...still, socket, stream }, by: { type: 'pin', pin }, newSecret: newId, rooms: memoryRooms() });
    closing.push(link.close);
    return link;
  }

  async function lesson() {
    const run = await buildLesson(30, undefined, newId());
    const ways = { ...still, socket: dialSocket(site.address), stream: null };
    const host = openHostLink({ ways, key: run.header.hostKey, isDoorOpen: true, startAt: 1, onHeard: run.hear });
    closing.push(host.close);
    host.show(viewForPupils(run.state.value));
    await eventually(() => expect(host.room()).not.toBeNull());
    return { run, host, pin: host.room()?.pin ?? '' };
  }

  test('that dies and comes back finds everyone in their seats, and loses no vote', async () => {
    const { run, host, pin } = await lesson();
    const links = Array.from({ length: 10 }, () => pupil(dialSocket(site.address), null, pin));
    await eventually(() => links.forEach((link) => expect(link.answers()).not.toBeNull()));
    links.forEach((link, place) => link.join(`n-${place + 1}`));
    await eventually(() => links.forEach((link) => expect(link.answers()?.seat).toBeTruthy()));
    await run.send({ type: 'start-activity', activity: 0 });
    await run.send({ type: 'open-question', question: buildQuestion() });
    host.show(viewForPupils(run.state.value));
    await eventually(() => links.forEach((link) => expect(link.view()?.phase).toBe('open')));
    links.slice(0, 5).forEach((link) => link.vote('a0-q1', 'scam'));
    await site.die();
    links.slice(5).forEach((link) => link.vote('a0-q1', 'genuine'));
    await eventually(() => links.forEach((link) => expect(link.status().type).toBe('connecting')));
    await site.comeBack();
    await eventually(() => links.forEach((link) => expect(link.choice()?.state).toBe('received')));
    expect(run.state.value.log.filter(({ event }) => event.type === 'vote-cast')).toHaveLength(10);
    expect(host.room()?.pin).toBe(pin);
  });

  test('that stops in good order moves everyone on to the next one', async () => {
    const { pin } = await lesson();
    const link = pupil(dialSocket(site.address), null, pin);
    await eventually(() => expect(link.answers()).not.toBeNull());
    await site.end();
    await site.comeBack();
    await eventually(() => expect(link.status().type).toBe('in'));
  });

  test('is reached by the other way where only WebSocket is blocked', async () => {
    const { pin } = await lesson();
    const blocked: Dial = (_first, on) => {
      setTimeout(() => on.closed('blocked'), 0);
      return { send() {}, close() {} };
    };
    const link = pupil(blocked, dialStream(site.address), pin);
    await eventually(() => expect(link.status().type).toBe('in'));
  });

  test('that is not there is said, where the server answers and knows of none', async () => {
    const elsewhere = new URL('nothing', site.address); // the site answers 404
    const link = pupil(dialSocket(elsewhere), dialStream(elsewhere), '123456');
    await eventually(() => expect(link.status().type).toBe('no-hub'));
  });

  test('says that there is no such PIN, and the device knocks no more by itself', async () => {
    const link = pupil(dialSocket(site.address), null, '000000');
    await eventually(() => expect(link.status()).toEqual({ type: 'refused', reason: 'no-such-room', isFinal: true }));
  });
});
