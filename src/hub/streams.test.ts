import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FromHub, ToHub } from '#core/session/messages.schema.ts';
import { eventually } from '#testing/eventually.ts';
import { RunningHub } from '../testing/running-hub.ts';
import { secretOf } from '../testing/secret-of.ts';
import { SimulatedHost } from '../testing/simulated-host.ts';

let running: RunningHub;
let host: SimulatedHost;

beforeAll(async () => {
  running = await RunningHub.start();
  host = new SimulatedHost([running.url], secretOf('streams'), 10);
  await host.start();
});
afterAll(async () => {
  host.stop();
  await running.end();
});

const post = (path: string, message: ToHub | string) =>
  fetch(`${running.http}/hub/stream${path}`, { method: 'POST', body: typeof message === 'string' ? message : JSON.stringify(message) });

async function open(name: string): Promise<string> {
  const response = await post('', { t: 'enter', by: { type: 'room', room: host.room?.room ?? '' }, secret: secretOf(name) });
  const { stream } = (await response.json()) as { stream: string };
  return stream;
}

/** What an event stream says, message by message. */
async function* listen(id: string): AsyncGenerator<FromHub, void, undefined> {
  const response = await fetch(`${running.http}/hub/stream/${id}`);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = response.body?.getReader();
  let text = '';
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) return;
      text += Buffer.from(value ?? []).toString();
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) if (event.startsWith('data: ')) yield JSON.parse(event.slice(6)) as FromHub;
    }
  } finally {
    await reader?.cancel();
  }
}

async function until<Type extends FromHub['t']>(events: AsyncGenerator<FromHub, void, undefined>, type: Type) {
  for (;;) {
    const { done, value } = await events.next();
    if (done || !value) throw new Error(`The stream ended without ${type}`);
    if (value.t === type) return value as Extract<FromHub, { t: Type }>;
  }
}

describe('where WebSocket does not get through', () => {
  test('a pupil joins, votes and sees the reveal by posts and an event stream', async () => {
    const id = await open('one');
    const events = listen(id);
    await until(events, 'entered');
    await post(`/${id}`, { t: 'say', b: { type: 'join', seat: 'n-1' } });
    expect((await until(events, 'told')).b).toMatchObject({ seat: 'n-1' });
    host.ask('q-1');
    expect((await until(events, 'show')).view.phase).toBe('open');
    expect((await post(`/${id}`, { t: 'say', b: { type: 'vote', question: 'q-1', option: 'c', revision: 1 } })).status).toBe(204);
    expect((await until(events, 'told')).b).toMatchObject({ vote: { question: 'q-1', option: 'c', revision: 1 } });
    host.do({ type: 'reveal' });
    expect((await until(events, 'show')).view.reveal?.right).toEqual(['a']);
    await events.return();
  });

  test('what was said before anyone listened is heard first', async () => {
    const events = listen(await open('two'));
    expect((await events.next()).value).toMatchObject({ t: 'entered' });
    expect((await events.next()).value).toMatchObject({ t: 'show' });
    await events.return();
  });

  test('the same device by another connection ends the stream with a reason', async () => {
    const events = listen(await open('three'));
    await until(events, 'entered');
    const again = listen(await open('three'));
    await until(again, 'entered');
    expect((await until(events, 'bye')).reason).toBe('replaced');
    expect((await events.next()).done).toBe(true);
    await again.return();
  });

  test('a stream that lost its listener is over, and says so', async () => {
    const id = await open('four');
    const events = listen(id);
    await until(events, 'entered');
    await events.return();
    await eventually(async () => expect((await post(`/${id}`, { t: 'ping' })).status).toBe(404));
  });

  test('the limits are the same', async () => {
    const id = await open('five');
    const events = listen(id);
    await until(events, 'entered');
    await post(`/${id}`, { t: 'end' });
    expect((await until(events, 'refused')).reason).toBe('not-allowed');
    await post(`/${id}`, 'x'.repeat(10_000));
    expect((await until(events, 'refused')).reason).toBe('too-large');
    expect((await events.next()).done).toBe(true);
    await expect(post(`/${await open('six')}`, 'x'.repeat(1_000_000))).rejects.toThrow();
  });

  test.each([
    ['GET', '', 405],
    ['GET', '/nowhere', 404],
    ['POST', '/nowhere', 404],
    ['DELETE', '', 405],
  ])('%s hub/stream%s is answered with %i', async (method, path, status) => {
    expect((await fetch(`${running.http}/hub/stream${path}`, { method })).status).toBe(status);
  });
});

describe('what is asked of the hub by machines', () => {
  test('health is well while it runs, and metrics name no child, room or address', async () => {
    expect(await (await fetch(`${running.http}/health`)).text()).toBe('ok\n');
    const text = await (await fetch(`${running.http}/metrics`)).text();
    expect(text).toMatch(/^hub_rooms \d+$/m);
    expect(text).toMatch(/^hub_sockets\{role="pupil"\} \d+$/m);
    expect(text).toMatch(/^hub_refusals_total\{reason="not-allowed"\} 1$/m);
    for (const secret of [host.room?.room, host.room?.pin, '127.0.0.1', 'n-1', ...host.state.seats.values()]) expect(text).not.toContain(secret);
  });

  test('any other address is left to the site', async () => {
    expect((await fetch(`${running.http}/hub`)).status).toBe(404);
    expect((await fetch(`${running.http}/index.html`)).status).toBe(404);
  });
});
