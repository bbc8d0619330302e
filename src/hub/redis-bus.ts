import { createClient } from '@redis/client';
import type { Bus, BusMessage } from './bus.ts';

/** Before each topic and code: a Redis shared with others keeps them apart. */
const PREFIX = 'fanzha:';
/** Gives a code back only if it is still this room's, in one step. */
const RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";
/** Keeps a code for its room or takes a free one, in one step. */
const CLAIM = "local has = redis.call('get', KEYS[1]) if has and has ~= ARGV[1] then return 0 end redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2]) return 1";

/**
 * The bus of many hubs: Redis or Valkey publish/subscribe. Messages pass through and are not stored; what is stored is
 * which room a code belongs to, until it runs out. Rejects when the server can't be reached at the start; later it is
 * looked for until it is back.
 */
export async function redisBus(url: string): Promise<Bus> {
  let isStarted = false;
  const commands = clientOf(url, () => isStarted);
  const listening = clientOf(url, () => isStarted);
  const returned: (() => void)[] = [];
  const back = () => {
    // The client has taken up its subscriptions again before it is ready.
    if (isStarted && commands.isReady && listening.isReady) for (const call of returned) call();
  };
  commands.on('ready', back);
  listening.on('ready', back);
  await Promise.all([commands.connect(), listening.connect()]).catch((error: unknown) => {
    commands.destroy();
    listening.destroy();
    throw error;
  });
  isStarted = true;
  return {
    isShared: true,
    publish: (topic, message) => commands.publish(PREFIX + topic, JSON.stringify(message)),
    async subscribe(topic, hear) {
      const listener = (text: string) => {
        const message = readMessage(text);
        if (message) hear(message);
      };
      await listening.subscribe(PREFIX + topic, listener);
      return () => {
        listening.unsubscribe(PREFIX + topic, listener).catch(() => {}); // a connection that is gone hears nothing anyway
      };
    },
    claim: async (pin, room, life) => (await commands.eval(CLAIM, { keys: [pinKey(pin)], arguments: [room, String(life)] })) === 1,
    find: (pin) => commands.get(pinKey(pin)),
    async release(pin, room) {
      await commands.eval(RELEASE, { keys: [pinKey(pin)], arguments: [room] });
    },
    onReturn: (call) => void returned.push(call),
    isUp: () => commands.isReady && listening.isReady,
    close: () => {
      for (const client of [commands, listening]) if (client.isOpen) client.destroy();
      return Promise.resolve();
    },
  };
}

function pinKey(pin: string): string {
  return `${PREFIX}pin:${pin}`;
}

/** What other replicas of the same version say. A stranger's text is no message of ours. */
function readMessage(text: string): BusMessage | null {
  try {
    // Only hubs may write to this Redis, and they write what their own clients' messages were read into.
    const message = JSON.parse(text) as BusMessage | null;
    return typeof message?.from === 'string' && typeof message.t === 'string' ? message : null;
  } catch {
    return null;
  }
}

function clientOf(url: string, isStarted: () => boolean) {
  const client = createClient({
    url,
    disableOfflineQueue: true, // what can't be said now fails now: its client comes again
    socket: {
      connectTimeout: 3000,
      reconnectStrategy: (retries, cause) => (retries > 5 && !isStarted() ? cause : Math.min(50 * 2 ** retries, 1000) + Math.random() * 50),
    },
  });
  client.on('error', () => {}); // `isUp` says it, to health and metrics
  return client;
}
