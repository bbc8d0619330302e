import { describe, expect, test } from 'vitest';
import type { FromHub, ToHub } from '#core/session/messages.schema.ts';
import { HandClock } from '../testing/hand-clock.ts';
import { secretOf } from '../testing/secret-of.ts';
import type { Bus } from './bus.ts';
import { Counters } from './counters.ts';
import { LIMITS } from './limits.ts';
import { memoryBus } from './memory-bus.ts';
import { memberName, roomName } from './names.ts';
import { DIGITS, UNAMBIGUOUS } from './pins.ts';
import { Relay } from './relay.ts';

const VIEW = { phase: 'open', question: { id: 'q-1', prompt: { zh: '?' }, options: [{ id: 'a', text: null }, { id: 'b', text: null }] }, reveal: null } as const; // prettier-ignore
const ANSWER = { seat: 'n-1', vote: null, refused: null };
const KEY = secretOf('host');
const ROOM = roomName(KEY);

function show(n: number, id = 'q-1'): ToHub {
  return { t: 'show', n, view: { ...VIEW, question: { ...VIEW.question, id, options: [...VIEW.question.options] } } };
}

/** A client without a network. */
class PlainClient {
  readonly got: FromHub[] = [];
  code: number | 'cut' | null = null;
  backlog = 0;
  private readonly heard: ReturnType<Relay['connect']>;

  constructor(relay: Relay) {
    this.heard = relay.connect({
      send: (text) => void this.got.push(JSON.parse(text) as FromHub),
      close: (code) => {
        this.code = code;
        this.heard.closed();
      },
      cut: () => {
        this.code = 'cut';
        this.heard.closed();
      },
      backlog: () => this.backlog,
    });
  }

  say(...messages: readonly ToHub[]): this {
    for (const message of messages) this.heard.receive(JSON.stringify(message));
    return this;
  }

  sayText(text: string): void {
    this.heard.receive(text);
  }

  leave(): void {
    this.heard.closed();
  }

  /** What it got since the last time, of these types if any are named. */
  news(...types: readonly FromHub['t'][]): readonly FromHub[] {
    return this.got.splice(0).filter(({ t }) => types.length === 0 || types.includes(t));
  }
}

function world(maxRooms = 100, shared?: { readonly bus: Bus; readonly clock: HandClock }) {
  const clock = shared?.clock ?? new HandClock();
  const bus = shared?.bus ?? memoryBus(clock);
  const counters = new Counters();
  const id = `hub-${++replicas}`;
  const relay = new Relay({
    id,
    bus,
    timing: clock,
    counters,
    pinStyle: bus.isShared ? UNAMBIGUOUS : DIGITS,
    maxRooms,
    addresses: () => ['http://192.168.1.2:4173/'],
  });
  const client = () => new PlainClient(relay);
  return {
    clock,
    relay,
    counters,
    client,
    async host(pin: string | null = null, key = KEY) {
      const one = client().say({ t: 'open', key, pin, isDoorOpen: true });
      await clock.pass(LIMITS.here);
      return one;
    },
    async pupil(name: string, room = ROOM) {
      const one = client().say({ t: 'enter', by: { type: 'room', room }, secret: secretOf(name) });
      await clock.pass(1);
      return one;
    },
  };
}
let replicas = 0;

/** Two relays on one bus, as replicas are; the first can be cut off from it for a while. */
async function twoReplicas(latency = 0) {
  const clock = new HandClock();
  const direct = memoryBus(clock, true);
  const slowly: Bus['publish'] = (topic, message) => new Promise((resolve) => clock.later(latency, () => resolve(direct.publish(topic, message))));
  const bus: Bus = latency > 0 ? { ...direct, publish: slowly } : direct;
  let isCutOff = false;
  let comeBack = () => {};
  const cuttable: Bus = {
    ...bus,
    publish: (topic, message) => (isCutOff ? Promise.reject(new Error('away')) : bus.publish(topic, message)),
    subscribe: (topic, hear) =>
      bus.subscribe(topic, (message) => {
        if (!isCutOff) hear(message);
      }),
    onReturn: (call) => {
      comeBack = call;
    },
    isUp: () => !isCutOff,
  };
  const [one, other] = [world(100, { bus: cuttable, clock }), world(100, { bus, clock })];
  await Promise.all([one.relay.start(), other.relay.start()]);
  const cutOff = async (meanwhile: () => Promise<void>, justBack: () => void = () => {}) => {
    isCutOff = true;
    await meanwhile();
    isCutOff = false;
    justBack();
    comeBack();
    await clock.pass(500);
  };
  return { clock, one, other, cutOff };
}

const pinOf = (host: PlainClient) => host.got.flatMap((message) => (message.t === 'room' ? [message.pin] : []))[0] ?? '';

describe('a host', () => {
  test('gets the room of its key, a code of six digits and the addresses for pupils', async () => {
    const { host } = world();
    const [room] = (await host()).news('room');
    expect(room).toEqual({ t: 'room', room: ROOM, pin: expect.stringMatching(/^\d{6}$/) as string, addresses: ['http://192.168.1.2:4173/'] });
  });

  test('that comes by another connection replaces the one before, with the same code', async () => {
    const { host } = world();
    const before = await host();
    const pin = pinOf(before);
    const after = await host(pin);
    expect(before.got).toContainEqual({ t: 'bye', reason: 'replaced' });
    expect(pinOf(after)).toBe(pin);
  });

  test('gets its code back from a hub that has forgotten everything, if it is free', async () => {
    expect(pinOf(await world().host('012345'))).toBe('012345');
    const { host } = world();
    const other = await host('012345', secretOf('another host'));
    expect(pinOf(other)).toBe('012345');
    expect(pinOf(await host('012345'))).not.toBe('012345');
  });

  test('is told how many devices are there, at most four times a second', async () => {
    const { clock, host, pupil } = world();
    const teacher = await host();
    teacher.news();
    for (let number = 0; number < 100; number++) await pupil(`pupil ${number}`);
    await clock.pass(1000);
    const counts = teacher.news('here').flatMap((message) => (message.t === 'here' ? [message.members] : []));
    expect(counts.length).toBeLessThanOrEqual(5);
    expect(counts[counts.length - 1]).toBe(100);
  });

  test('hears what many ask at once in few messages of at most a hundred, in order', async () => {
    const { clock, host, pupil } = world();
    const teacher = await host();
    const pupils = await Promise.all(Array.from({ length: 250 }, (_, number) => pupil(`pupil ${number}`)));
    teacher.news();
    for (const one of pupils) one.say({ t: 'say', b: { type: 'hello' } });
    await clock.pass(5);
    const lists = teacher.news('heard').map((message) => (message.t === 'heard' ? message.list : []));
    expect(lists.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(lists.flat().map(({ m }) => m)).toEqual(pupils.map((_, number) => memberName(ROOM, secretOf(`pupil ${number}`))));
  });

  test('tells each device its own answer, and nobody else', async () => {
    const { host, pupil } = world();
    const teacher = await host();
    const [one, other] = [await pupil('one'), await pupil('other')];
    teacher.say({ t: 'tell', list: [{ m: memberName(ROOM, secretOf('one')), b: ANSWER }] });
    expect(one.news('told')).toEqual([{ t: 'told', b: ANSWER }]);
    expect(other.news('told')).toEqual([]);
  });

  test('sends a device away, which may enter anew', async () => {
    const { host, pupil } = world();
    const teacher = await host();
    const one = await pupil('one');
    teacher.say({ t: 'drop', m: memberName(ROOM, secretOf('one')) });
    expect(one.news('bye')).toEqual([{ t: 'bye', reason: 'dropped' }]);
    expect((await pupil('one')).news('entered')).toHaveLength(1);
  });

  test('that ends the lesson sends all away and gives the code back', async () => {
    const { relay, host, pupil, client, clock } = world();
    const teacher = await host();
    const pin = pinOf(teacher);
    const one = await pupil('one');
    teacher.say({ t: 'end' });
    await clock.pass(1);
    expect([...one.news('bye'), ...teacher.news('bye')]).toEqual([
      { t: 'bye', reason: 'over' },
      { t: 'bye', reason: 'over' },
    ]);
    expect(relay.rooms.size).toBe(0);
    const late = client().say({ t: 'enter', by: { type: 'pin', pin }, secret: secretOf('late') });
    await clock.pass(1);
    expect(late.got).toEqual([{ t: 'refused', reason: 'no-such-room', wait: null }]);
  });
});

describe('a pupil', () => {
  test('gets the last thing shown when it enters, and each new one once', async () => {
    const { host, pupil } = world();
    const teacher = await host();
    teacher.say(show(1, 'q-1'), show(2, 'q-2'));
    const one = await pupil('one');
    expect(one.news()).toEqual([{ t: 'entered', room: ROOM, isHostHere: true }, show(2, 'q-2')]);
    teacher.say(show(3, 'q-3'));
    expect(one.news()).toEqual([show(3, 'q-3')]);
  });

  test('that comes by another connection with the same secret replaces the one before at once', async () => {
    const { host, pupil } = world();
    await host();
    const before = await pupil('one');
    await pupil('one');
    expect(before.news('bye')).toEqual([{ t: 'bye', reason: 'replaced' }]);
  });

  test('is told when the teacher goes and when it is back, and is not shown again what it has', async () => {
    const { host, pupil } = world();
    const teacher = await host();
    teacher.say(show(1));
    const one = await pupil('one');
    one.news();
    teacher.leave();
    expect(one.news()).toEqual([{ t: 'host', isHere: false }]);
    (await host()).say(show(1));
    expect(one.news()).toEqual([{ t: 'host', isHere: true }]);
  });

  test('may come before the teacher after a restart, and waits; after a minute it is told that there is no such room', async () => {
    const { clock, host, pupil, relay } = world();
    const early = await pupil('early');
    expect(early.news()).toEqual([{ t: 'entered', room: ROOM, isHostHere: false }]);
    await host();
    expect(early.news()).toEqual([{ t: 'host', isHere: true }]);
    const lost = await pupil('lost', roomName(secretOf('no host ever')));
    lost.news();
    await clock.pass(LIMITS.waitForHost + 5000);
    expect(lost.news()).toEqual([{ t: 'refused', reason: 'no-such-room', wait: null }]);
    expect(early.code).toBeNull();
    expect(relay.rooms.size).toBe(1);
  });

  test('is refused where the door is closed, the room is full or the hub is full, and told which', async () => {
    const { clock, client, host, pupil } = world(1);
    const teacher = await host();
    const pin = pinOf(teacher);
    teacher.say({ t: 'door', isOpen: false });
    const atDoor = client().say({ t: 'enter', by: { type: 'pin', pin }, secret: secretOf('one') });
    await clock.pass(1);
    expect(atDoor.got).toEqual([{ t: 'refused', reason: 'door-closed', wait: null }]);
    for (let number = 0; number < LIMITS.members; number++) await pupil(`pupil ${number}`);
    expect((await pupil('one more')).got).toEqual([{ t: 'refused', reason: 'room-full', wait: null }]);
    expect((await pupil('pupil 7')).news('entered')).toHaveLength(1);
    expect((await pupil('elsewhere', roomName(secretOf('other')))).got).toEqual([{ t: 'refused', reason: 'hub-full', wait: null }]);
  });

  test('that reads too slowly is cut, and the others are shown on', async () => {
    const { counters, host, pupil } = world();
    const teacher = await host();
    const [slow, quick] = [await pupil('slow'), await pupil('quick')];
    slow.backlog = LIMITS.backlog.pupil + 1;
    teacher.say(show(1));
    expect(slow.code).toBe('cut');
    expect(quick.news('show')).toHaveLength(1);
    expect(counters.cut.slow).toBe(1);
  });
});

describe('a room', () => {
  test('is kept for half an hour while its host is away, and then forgotten', async () => {
    const { clock, host, pupil, relay } = world();
    const teacher = await host();
    teacher.say(show(1));
    teacher.leave();
    await clock.pass(LIMITS.orphan - 10_000);
    const waiting = await pupil('waiting');
    expect(waiting.news('show')).toHaveLength(1);
    await clock.pass(20_000);
    expect(waiting.news('bye')).toEqual([{ t: 'bye', reason: 'over' }]);
    expect(relay.rooms.size).toBe(0);
  });

  test('in which nobody says anything for hours is closed', async () => {
    const { clock, host, relay } = world();
    const teacher = await host();
    await clock.pass(LIMITS.idle + 5000);
    expect(teacher.news('bye')).toEqual([{ t: 'bye', reason: 'over' }]);
    expect(relay.rooms.size).toBe(0);
  });

  test('without anybody makes place when the hub is full', async () => {
    const { host } = world(1);
    (await host()).leave();
    expect((await host(null, secretOf('another'))).news('room')).toHaveLength(1);
  });
});

describe('a connection', () => {
  test('that says nothing is cut after ten seconds, one that enters nowhere after three minutes', async () => {
    const { clock, client, counters } = world();
    const silent = client();
    const talking = client().say({ t: 'ping' });
    await clock.pass(13_000);
    expect([silent.code, talking.code]).toEqual(['cut', null]);
    await clock.pass(180_000);
    expect(talking.code).toBe('cut');
    expect(counters.cut.silent).toBe(2);
  });

  test('is told to come again when the hub closes', async () => {
    const { relay, host, pupil } = world();
    const teacher = await host();
    const one = await pupil('one');
    await relay.close();
    expect([...teacher.news('bye'), ...one.news('bye')]).toEqual([
      { t: 'bye', reason: 'moving' },
      { t: 'bye', reason: 'moving' },
    ]);
  });
});

describe('two replicas', () => {
  test('are one room for a host on the one and pupils on the other', async () => {
    const { clock, one, other } = await twoReplicas();
    const teacher = await one.host();
    teacher.say(show(1));
    const pupil = await other.pupil('far');
    await clock.pass(500);
    expect(pupil.news()).toEqual([{ t: 'entered', room: ROOM, isHostHere: true }, show(1)]);
    expect(teacher.news('here')).toContainEqual({ t: 'here', members: 1 });
    pupil.say({ t: 'say', b: { type: 'hello' } });
    await clock.pass(5);
    const m = memberName(ROOM, secretOf('far'));
    expect(teacher.news('heard')).toEqual([{ t: 'heard', list: [{ m, b: { type: 'hello' } }] }]);
    teacher.say({ t: 'tell', list: [{ m, b: ANSWER }] });
    expect(pupil.news('told')).toEqual([{ t: 'told', b: ANSWER }]);
  });

  test('fence the earlier host when the newer one is on the other, and the code goes with it', async () => {
    const { clock, one, other } = await twoReplicas();
    const before = await one.host();
    const pin = pinOf(before);
    const pupil = await one.pupil('near');
    const after = await other.host();
    expect(before.news('bye')).toEqual([{ t: 'bye', reason: 'replaced' }]);
    expect(pinOf(after)).toBe(pin);
    after.say(show(5));
    await clock.pass(500);
    expect(pupil.news('show', 'host')).toEqual([{ t: 'host', isHere: true }, show(5)]);
    expect(after.news('here')).toContainEqual({ t: 'here', members: 1 });
  });

  test('keep one connection of a device, the newer', async () => {
    const { clock, one, other } = await twoReplicas();
    await one.host();
    const before = await one.pupil('moving');
    const after = await other.pupil('moving');
    await clock.pass(5);
    expect([before.news('bye'), after.news('bye')]).toEqual([[{ t: 'bye', reason: 'replaced' }], []]);
  });

  test('that was cut off while the host moved gives way to it, and shows its pupils what they missed', async () => {
    const { one, other, cutOff } = await twoReplicas();
    const before = await one.host();
    before.say(show(1));
    const pupil = await one.pupil('near');
    pupil.news();
    let after: PlainClient | null = null;
    await cutOff(async () => {
      after = await other.host();
      after.say(show(2, 'q-2'));
    });
    expect(before.news('bye')).toEqual([{ t: 'bye', reason: 'replaced' }]);
    expect(pupil.news()).toEqual([{ t: 'host', isHere: true }, show(2, 'q-2')]);
  });

  test('take nothing from a host that was replaced while its replica was cut off', async () => {
    const { one, other, cutOff } = await twoReplicas();
    const before = await one.host();
    const pupil = await other.pupil('far');
    await cutOff(
      async () => void (await other.host()),
      () => before.say(show(9, 'q-9'), { t: 'end' }),
    );
    expect(pupil.news('show', 'bye')).toEqual([]);
    expect(before.news('bye')).toContainEqual({ t: 'bye', reason: 'over' }); // it ended what it still took for its own
  });

  test('keep one of two hosts that come at the same moment', async () => {
    const { clock, one, other } = await twoReplicas(5);
    const hosts = [one, other].map(({ client }) => client().say({ t: 'open', key: KEY, pin: null, isDoorOpen: true }));
    await clock.pass(1000);
    expect(hosts.filter(({ code }) => code === null)).toHaveLength(1);
    expect(hosts.flatMap((host) => host.news('bye'))).toEqual([{ t: 'bye', reason: 'replaced' }]);
  });

  test('that was cut off goes on with those it has, and is as one with the other when it is back', async () => {
    const { clock, one, other, cutOff } = await twoReplicas();
    const teacher = await one.host();
    const [near, far] = [await one.pupil('near'), await other.pupil('far')];
    far.news();
    await cutOff(async () => {
      near.say({ t: 'say', b: { type: 'hello' } });
      await clock.pass(5000);
      expect(teacher.news('heard')).toHaveLength(1);
      teacher.say(show(2));
      expect(near.news('show')).toEqual([show(2)]);
      expect(far.news('show')).toEqual([]);
    });
    expect(far.news('show')).toEqual([show(2)]);
    const news = teacher.news('bye', 'here');
    expect(news[news.length - 1]).toEqual({ t: 'here', members: 2 });
    expect(news).not.toContainEqual({ t: 'bye', reason: 'replaced' });
  });

  test('close the door and find the code for each other', async () => {
    const { clock, one, other } = await twoReplicas();
    const teacher = await one.host();
    teacher.say({ t: 'door', isOpen: false });
    const pupil = other.client().say({ t: 'enter', by: { type: 'pin', pin: pinOf(teacher) }, secret: secretOf('far') });
    await clock.pass(300);
    expect(pupil.got).toEqual([{ t: 'refused', reason: 'door-closed', wait: null }]);
  });

  test('tell pupils that the teacher is away when its replica goes', async () => {
    const { clock, one, other } = await twoReplicas();
    await one.host();
    const pupil = await other.pupil('far');
    await clock.pass(1500);
    pupil.news();
    await one.relay.close();
    expect(pupil.news()).toEqual([{ t: 'host', isHere: false }]);
  });
});
