import type { Socket } from 'node:net';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FRAME_LIMIT, type ToHub } from '#core/session/messages.schema.ts';
import { HubClient } from '../testing/hub-client.ts';
import { RunningHub } from '../testing/running-hub.ts';
import { secretOf } from '../testing/secret-of.ts';
import { SimulatedHost } from '../testing/simulated-host.ts';
import { SimulatedPupil } from '../testing/simulated-pupil.ts';

let running: RunningHub;
let host: SimulatedHost;
let pupil: SimulatedPupil;
let bad: HubClient;
let lesson = 0;

beforeAll(async () => {
  running = await RunningHub.start();
});
afterAll(() => running.end());

beforeEach(async () => {
  host = new SimulatedHost([running.url], secretOf(`attacked ${lesson++}`), 3);
  await host.start();
  pupil = new SimulatedPupil({ urls: [running.url], room: host.room?.room ?? '', secret: secretOf('good'), seat: 'n-1' });
  await pupil.start();
  bad = await HubClient.connect(running.url);
  host.ask('q-1');
});

afterEach(() => {
  host.stop();
  pupil.stop();
  bad.vanish();
});

async function enterBad(): Promise<void> {
  bad.say({ t: 'enter', by: { type: 'room', room: host.room?.room ?? '' }, secret: secretOf('bad') });
  await bad.next('entered');
}

/** The lesson goes on as if nothing had been. */
async function lessonGoesOn(): Promise<void> {
  await pupil.tap('q-1', 'b');
  expect([...host.votes('q-1')]).toEqual([['n-1', 'b']]);
  host.do({ type: 'reveal' });
  await pupil.until(() => pupil.view?.phase === 'revealed');
}

const HOSTS_WORDS: readonly ToHub[] = [
  { t: 'show', n: 99, view: { phase: 'over', question: null, reveal: null } },
  { t: 'tell', list: [] },
  { t: 'door', isOpen: true },
  { t: 'drop', m: 'AAAAAAAAAAAAAAAAAAAAAA' },
  { t: 'end' },
];

describe('a malicious client', () => {
  test.each(HOSTS_WORDS.map((word) => [word.t, word] as const))('can’t say %s for the host, as a pupil or a stranger', async (_, word) => {
    bad.say(word);
    expect((await bad.next('refused')).reason).toBe('not-allowed');
    await enterBad();
    bad.say(word);
    expect((await bad.next('refused')).reason).toBe('not-allowed');
    await lessonGoesOn();
    expect(pupil.isOver).toBe(false);
  });

  test('can’t say anything to a host before it has entered', async () => {
    bad.say({ t: 'say', b: { type: 'join', seat: 'n-2' } });
    expect((await bad.next('refused')).reason).toBe('not-allowed');
  });

  test('can’t open the room with the name that every pupil knows', async () => {
    bad.say({ t: 'open', key: secretOf(host.room?.room ?? ''), pin: host.room?.pin ?? null, isDoorOpen: true });
    const room = await bad.next('room');
    expect(room.room).not.toBe(host.room?.room);
    expect(room.pin).not.toBe(host.room?.pin);
    await lessonGoesOn();
  });

  test('can’t vote for another seat: a vote carries no seat, and a name opens nothing', async () => {
    await enterBad();
    const named = { t: 'say', b: { type: 'vote', question: 'q-1', option: 'a', revision: 1, seat: 'n-1' } };
    bad.sayText(JSON.stringify(named));
    expect((await bad.next('refused')).reason).toBe('bad-message');
    bad.say({ t: 'say', b: { type: 'join', seat: 'n-1' } });
    expect((await bad.next('told')).b).toMatchObject({ seat: null, refused: { reason: 'seat-taken' } });
    bad.say({ t: 'say', b: { type: 'vote', question: 'q-1', option: 'a', revision: 9 } });
    expect((await bad.next('told')).b).toMatchObject({ seat: null, vote: null, refused: { reason: 'not-seated' } });
    await lessonGoesOn();
  });

  test('that sends too fast is told, then cut, while the lesson goes on', async () => {
    await enterBad();
    for (let word = 0; word < 2000; word++) bad.say({ t: 'say', b: { type: 'hello' } });
    expect((await bad.next('refused')).reason).toBe('too-fast');
    await lessonGoesOn();
    expect(await bad.closed).toBe(1008);
  });

  test.each([
    ['a pupil’s', FRAME_LIMIT.pupil + 1],
    ['any', FRAME_LIMIT.host * 4],
  ])('that sends more than %s message may hold is cut', async (_, size) => {
    await enterBad();
    bad.sayText(JSON.stringify({ t: 'ping', more: 'x'.repeat(size) }));
    expect(await bad.closed).toBe(1009);
    await lessonGoesOn();
  });

  test.each(['', '{', 'null', '[]', '{"t":"enter"}', '{"__proto__":{"t":"ping"}}', '{"t":"say","b":{"type":"join","seat":"笨蛋"}}', '"\\ud800"'])(
    'that sends %j is told that it is no message',
    async (text) => {
      await enterBad();
      bad.sayText(text);
      expect((await bad.next('refused')).reason).toBe('bad-message');
      await lessonGoesOn();
    },
  );

  test('that sends binary or breaks the protocol of WebSocket harms itself alone', async () => {
    bad.socket.send(Buffer.from([0xff, 0x00]), { binary: true });
    expect((await bad.next('refused')).reason).toBe('bad-message');
    const raw = await HubClient.connect(running.url);
    // @ts-expect-error -- the raw socket under the WebSocket, to write what no WebSocket writes
    const socket = raw.socket._socket as Socket;
    socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff, 0x01, 0x02, 0x03]));
    await raw.closed;
    await lessonGoesOn();
  });

  test('on a page from elsewhere is turned away', async () => {
    await expect(HubClient.connect(running.url, { origin: 'https://evil.example' })).rejects.toThrow('403');
    await expect(HubClient.connect(running.url, { origin: 'null' })).rejects.toThrow('403');
    (await HubClient.connect(running.url, { origin: running.http })).vanish();
    const posted = await fetch(`${running.http}/hub/stream`, { method: 'POST', headers: { origin: 'https://evil.example' }, body: '{"t":"ping"}' });
    expect(posted.status).toBe(403);
  });

  test('can’t upgrade at any other address', async () => {
    await expect(HubClient.connect(running.url.replace('/hub', '/'))).rejects.toThrow('404');
  });
});

describe('a hundred thousand frames of nonsense', () => {
  test('leave the process and another room alive', async () => {
    const frame = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.json(),
      fc.constantFrom(...HOSTS_WORDS).map((word) => JSON.stringify(word)),
      fc.record({ t: fc.constantFrom('open', 'enter', 'say', 'show', 'tell', 'ping'), by: fc.anything(), b: fc.anything(), key: fc.string() }).map(textOf),
      fc
        .record({ t: fc.constant('enter'), by: fc.record({ type: fc.constant('pin'), pin: fc.stringMatching(/^\d{6}$/) }), secret: fc.constant(secretOf('x')) })
        .map(textOf),
    );
    const samples = fc.sample(frame, { numRuns: 20_000, seed: 3 });
    const frames = [0, 1, 2, 3, 4].flatMap((turn) => [...samples.slice(turn * 7), ...samples.slice(0, turn * 7)]); // in five different parcels
    let acknowledged = 0;
    for (let from = 0; from < frames.length; from += 40) {
      const client = await HubClient.connect(running.url);
      for (const text of frames.slice(from, from + 40)) client.sayText(text);
      client.say({ t: 'ping' });
      if (from % 5000 === 0) {
        await pupil.tap('q-1', 'abcd'.charAt(acknowledged % 4));
        acknowledged += 1;
      }
      await Promise.race([client.closed, client.next('pong'), new Promise((resolve) => void setTimeout(resolve, 20))]).catch(() => {});
      client.vanish();
    }
    expect(acknowledged).toBe(20);
    await lessonGoesOn();
  });
});

/** What can't be written as JSON is nonsense of its own kind. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
