import type { ToHub } from '#core/session/messages.schema.ts';
import { claimPin } from './claim-pin.ts';
import { CLOSE, Connection, type Client } from './connection.ts';
import { LIMITS } from './limits.ts';
import { memberName, roomName } from './names.ts';
import { PinGate } from './pin-gate.ts';
import { Replicas } from './replicas.ts';
import { Rooms } from './rooms.ts';
import type { Setting } from './setting.ts';

/** How often the relay looks after its rooms and connections. */
const SWEEP_EVERY = 2000;

/** What was lost between replicas (a reconnect to Redis is not instant) is repaired after so long at the latest. */
const REPEAT_EVERY = 5000;

/** What a carrier does with a client's messages. */
export interface Heard {
  receive(text: string): void;
  /** It sent more than any client may. */
  tooLarge(): void;
  closed(): void;
}

/** The hub without its carriers: clients in, rooms between them, nothing kept when they are gone. */
export class Relay {
  readonly rooms: Rooms;
  readonly gate: PinGate;
  private readonly setting: Setting;
  private readonly replicas: Replicas;
  private readonly connections = new Set<Connection>();
  private isClosing = false;
  private pinsKeptAt: number;
  private repeatedAt: number;
  private stopSweep = () => {};

  constructor(setting: Setting) {
    this.setting = setting;
    this.pinsKeptAt = setting.timing.now();
    this.repeatedAt = setting.timing.now();
    this.rooms = new Rooms(setting);
    this.gate = new PinGate(setting.timing);
    this.replicas = new Replicas(setting, (id) => this.rooms.all().forEach((room) => room.replicaGone(id)));
    setting.bus.onReturn(() => this.busReturned());
    this.sweepLater();
  }

  /** Begins to hear of other replicas. Rejects when the bus is away. */
  start(): Promise<void> {
    return this.replicas.start();
  }

  connect(client: Client): Heard {
    const connection = new Connection(client, this.setting, this.gate.newTries(), (from, message) => this.handle(from, message));
    this.connections.add(connection);
    return {
      receive: (text) => connection.receive(text),
      tooLarge: () => connection.tooLarge(),
      closed: () => {
        connection.end();
        this.connections.delete(connection);
      },
    };
  }

  /** Moves everyone on to another hub, or to this one when it is back. */
  async close(): Promise<void> {
    this.isClosing = true;
    this.stopSweep();
    await this.replicas.stop();
    for (const connection of [...this.connections]) connection.bye('moving');
    this.connections.clear();
  }

  private handle(from: Connection, message: ToHub): void {
    if (message.t === 'ping') return from.send({ t: 'pong' });
    const { place } = from;
    if (message.t === 'open' || message.t === 'enter') {
      if (place) return from.refuse('not-allowed');
      return this.letIn(from, message.t === 'open' ? () => this.open(from, message) : () => this.enter(from, message));
    }
    if (message.t === 'say') {
      return place?.type === 'pupil' ? place.room.ask({ m: place.m, b: message.b }) : from.refuse('not-allowed');
    }
    if (place?.type !== 'host') return from.refuse('not-allowed');
    const { room } = place;
    switch (message.t) {
      case 'show':
        return room.show({ n: message.n, text: JSON.stringify(message) });
      case 'tell':
        return room.tell(message.list);
      case 'door':
        return room.setDoor(message.isOpen);
      case 'drop':
        return room.drop(message.m);
      case 'end': {
        if (room.pin !== null) this.setting.bus.release(room.pin, room.name).catch(() => {}); // else it runs out by itself
        room.end();
        return this.rooms.forget(room);
      }
    }
  }

  /** Lets nothing be said until it is decided. When the bus is away, the client is to come again. */
  private letIn(from: Connection, decide: () => Promise<void>): void {
    from.isEntering = true;
    decide()
      .catch(() => from.close(CLOSE.later))
      .finally(() => from.goOn());
  }

  private async open(from: Connection, { key, pin, isDoorOpen }: Extract<ToHub, { t: 'open' }>): Promise<void> {
    const room = await this.rooms.here(roomName(key));
    if (!room) return from.refuse('hub-full');
    if (!from.isOpen) return;
    from.take({ type: 'host', room });
    if (!(await room.takeHost(from, isDoorOpen))) return;
    room.pin = await claimPin(this.setting.bus, this.setting.pinStyle, room.name, [room.pin, pin]);
    if (room.pin === null) return from.turnAway('hub-full');
    from.send({ t: 'room', room: room.name, pin: room.pin, addresses: [...this.setting.addresses()] });
    room.headCount.ask(); // a host that just came has not heard how many are here;
  }

  private async enter(from: Connection, { by, secret }: Extract<ToHub, { t: 'enter' }>): Promise<void> {
    if (by.type === 'pin' && !this.gate.mayTry(from.tries)) return from.refuse('too-many-tries', 3000);
    const name = by.type === 'room' ? by.room : await this.setting.bus.find(by.pin);
    if (name === null) return this.gate.answerWrong(from.tries, () => from.refuse('no-such-room'));
    const room = await this.rooms.here(name);
    if (!room) return from.refuse('hub-full');
    if (!from.isOpen) return;
    if (by.type === 'pin' && !room.isDoorOpen) return from.refuse('door-closed');
    const m = memberName(name, secret);
    from.take({ type: 'pupil', room, m });
    if (!room.enter(m, from)) from.turnAway('room-full');
  }

  private busReturned(): void {
    this.replicas.forgive();
    this.keepPins();
    for (const room of this.rooms.all()) room.busReturned();
  }

  private sweepLater(): void {
    this.stopSweep = this.setting.timing.later(SWEEP_EVERY, () => {
      if (this.isClosing) return;
      this.sweep();
      this.sweepLater();
    });
  }

  private sweep(): void {
    const now = this.setting.timing.now();
    for (const connection of [...this.connections]) {
      if (connection.place) continue;
      const isSilent = connection.heardAt === null && now - connection.since > LIMITS.silent;
      if (isSilent || now - connection.since > LIMITS.roleless) connection.cut('silent');
    }
    this.rooms.sweep();
    if (now - this.pinsKeptAt > LIMITS.pinLife / 3) this.keepPins();
    if (now - this.repeatedAt < REPEAT_EVERY) return;
    this.repeatedAt = now;
    this.rooms.repeat();
  }

  private keepPins(): void {
    this.pinsKeptAt = this.setting.timing.now();
    this.rooms.keepPins();
  }
}
