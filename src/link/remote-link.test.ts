import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptRooms, Leading, RemoteLink } from '#core/session/links.ts';
import { openRemoteHost, type RemoteHost } from '#features/demo/remote-host.ts';
import type { VisitRun } from '#features/demo/visit-run.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { newId } from '#storage/new-id.ts';
import { buildLesson } from '#testing/build-lesson.ts';
import { eventually } from '#testing/eventually.ts';
import { HubClient } from '#testing/hub-client.ts';
import { memoryRooms } from '#testing/memory-rooms.ts';
import { NodeSocket } from '#testing/node-socket.ts';
import { RunningHub } from '#testing/running-hub.ts';
import { stageContent, stageVisit } from '#testing/stage-visit.ts';
import { wildLine, type Wild } from '#testing/wild-line.ts';
import { dialSocket } from './dial-socket.ts';
import { openHostLink } from './host-link.ts';
import { openRemoteLink } from './remote-link.ts';

vi.stubGlobal('WebSocket', NodeSocket);

const content = stageContent();
const still = { stream: null, wakes: () => () => {}, chance: () => 0 };

let hub: RunningHub;
let run: VisitRun;
let host: RemoteHost;
let closing: (() => void)[];

beforeEach(async () => {
  closing = [];
  hub = await RunningHub.start();
  run = await stageVisit(memoryClassLog());
  host = await stage();
});
afterEach(async () => {
  closing.forEach((close) => close());
  await hub.end();
});

/** A window of the visit that has the room for the phone. */
async function stage(visit = run): Promise<RemoteHost> {
  const leadRoom = async (leading: Leading) => openHostLink({ ways: { ...still, socket: dialSocket(hub.address) }, ...leading });
  const opened = await openRemoteHost(visit, content, { leadRoom, newId });
  closing.push(opened.close);
  await eventually(() => expect(opened.state.value.room).not.toBeNull());
  return opened;
}

function phone(code: string | null = host.state.value.code, rooms: KeptRooms = memoryRooms()): { link: RemoteLink; line: Wild; rooms: KeptRooms } {
  const line = wildLine(dialSocket(hub.address));
  const room = host.state.value.room?.room ?? '';
  const link = openRemoteLink({ ways: { ...still, socket: line.dial }, room, code, newSecret: newId, rooms });
  closing.push(link.close);
  return { link, line, rooms };
}

async function paired() {
  const one = phone();
  await eventually(() => expect(one.link.status()).toEqual({ type: 'paired' }));
  return one;
}

describe('the officer’s phone', () => {
  test('is paired by the code on her screen, sees her view, and steers', async () => {
    const { link } = await paired();
    expect(host.state.value).toMatchObject({ isPaired: true, code: null });
    expect(link.view()).toMatchObject({ part: -1, title: { zh: '皮肤、礼物和假警察' } });
    expect(await link.press({ type: 'on' })).toBeNull();
    expect(run.state.value.activity).toBe(0);
    await eventually(() => expect(link.view()?.part).toBe(0));
  });

  test('sees what is pressed on the stage', async () => {
    const { link } = await paired();
    await run.press({ type: 'jump', part: 1 }, content);
    await eventually(() => expect(link.view()?.part).toBe(1));
  });

  test('makes each press happen once, though it arrives three times and its answer is lost', async () => {
    const { link, line } = await paired();
    let lost = 2;
    line.out = (text) => [text, text, text];
    line.in = (text) => (text.includes('"told"') && lost-- > 0 ? [] : [text]);
    expect(await link.press({ type: 'on' })).toBeNull();
    expect(await link.press({ type: 'on' })).toBeNull();
    expect(run.state.value.log.filter(({ event }) => event.type === 'activity-started')).toHaveLength(2);
    expect(run.state.value.play).toHaveLength(0);
    expect(run.state.value.activity).toBe(1);
  });

  test('presses in its own order, however fast', async () => {
    const { link } = await paired();
    const presses = ['on', 'on', 'back', 'on'] as const;
    expect(await Promise.all(presses.map((type) => link.press({ type })))).toEqual([null, null, null, null]);
    expect(run.state.value.activity).toBe(1);
  });

  test('presses what it pressed without a line when the line is back', async () => {
    const { link, line } = await paired();
    line.setDown(true);
    await eventually(() => expect(link.status().type).toBe('connecting'));
    const pressed = link.press({ type: 'on' });
    line.setDown(false);
    expect(await pressed).toBeNull();
    expect(run.state.value.activity).toBe(0);
  });

  test('is told that its press did not count when the stage had gone on meanwhile', async () => {
    const { link, line } = await paired();
    const held: string[] = [];
    line.in = (text) => (text.includes('"told"') ? (held.push(text), []) : [text]);
    await run.press({ type: 'jump', part: 2 }, content);
    const pressed = link.press({ type: 'on' });
    line.in = (text) => [text];
    expect(await pressed).toEqual({ type: 'refused', reason: 'stale' });
    expect(run.state.value.activity).toBe(2);
  });

  test('is known again after a reload of its page, without the code', async () => {
    const { link, rooms } = await paired();
    await link.press({ type: 'on' });
    link.close();
    const { link: again } = phone(null, rooms);
    await eventually(() => expect(again.status()).toEqual({ type: 'paired' }));
    expect(await again.press({ type: 'on' })).toBeNull();
    expect(run.state.value.activity).toBe(1);
  });

  test('is told when the stage is away, and steers on when another window of the visit has come', async () => {
    const { link } = await paired();
    await link.press({ type: 'on' });
    host.close();
    await eventually(() => expect(link.status().type).toBe('stage-away'));
    host = await stage();
    expect(host.state.value).toMatchObject({ isPaired: true, code: null });
    await eventually(() => expect(link.status()).toEqual({ type: 'paired' }));
    expect(await link.press({ type: 'on' })).toBeNull();
    expect(run.state.value.activity).toBe(1);
  });

  test('steers no more once the officer has parted from it, and a new one can come', async () => {
    const { link } = await paired();
    await host.unpair();
    await eventually(() => expect(link.status()).toEqual({ type: 'refused', reason: 'not-paired' }));
    expect(host.state.value).toMatchObject({ isPaired: false });
    await paired();
  });
});

describe('a stranger', () => {
  test('who comes with the code after it was used is turned away, and sees nothing', async () => {
    const code = host.state.value.code;
    await paired();
    const { link } = phone(code);
    await eventually(() => expect(link.status()).toEqual({ type: 'refused', reason: 'wrong-code' }));
    expect(link.view()).toBeNull();
  });

  test('who guesses twenty times is no nearer, and the officer’s own code is good after it', async () => {
    const client = await HubClient.connect(hub.url);
    closing.push(() => client.vanish());
    client.say({ t: 'enter', by: { type: 'room', room: host.state.value.room?.room ?? '' }, secret: newId() });
    await client.next('entered');
    for (let guess = 0; guess < 20; guess++) {
      client.say({ t: 'say', b: { type: 'pair', code: newId() } });
      expect((await client.next('told')).b).toEqual({ type: 'remote', n: 0, refused: 'wrong-code', view: null });
    }
    await paired();
  });

  test('in the same room presses nothing, and hears nothing of what the phone is told', async () => {
    const client = await HubClient.connect(hub.url);
    closing.push(() => client.vanish());
    client.say({ t: 'enter', by: { type: 'room', room: host.state.value.room?.room ?? '' }, secret: newId() });
    await client.next('entered');
    const { link } = await paired();
    client.say({ t: 'say', b: { type: 'press', n: 1, at: run.state.value.log.length, wish: { type: 'on' } } });
    expect((await client.next('told')).b).toEqual({ type: 'remote', n: 0, refused: 'not-paired', view: null });
    await link.press({ type: 'on' });
    await link.press({ type: 'on' });
    client.say({ t: 'ping' });
    await client.next('pong');
    expect(client.heard.filter(({ t }) => t === 'told' || t === 'show')).toEqual([]);
  });
});

test('a lesson with pupils is steered by no phone, and goes on unharmed', async () => {
  const lesson = await buildLesson(30, undefined, newId());
  const press = { type: 'press', n: 1, at: lesson.state.value.log.length, wish: { type: 'on' } } as const;
  const answers = await lesson.hear([
    { m: 'A', b: { type: 'pair', code: newId() } },
    { m: 'A', b: press },
    { m: 'A', b: { type: 'join', seat: 'n-3' } },
  ]);
  expect(answers.map(({ b }) => b)).toEqual([
    { seat: 'n-3', vote: null, refused: null },
    { type: 'remote', n: 0, refused: 'not-allowed', view: null },
  ]);
});
