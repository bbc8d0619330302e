import { afterAll, beforeAll, vi } from 'vitest';
import { redisBus } from '../hub/redis-bus.ts';
import { NodeSocket } from '#testing/node-socket.ts';
import { startRedis, type RedisServer } from '#testing/redis-server.ts';
import { RunningHub } from '#testing/running-hub.ts';
import { linkContract } from './contract.ts';
import { dialSocket } from './dial-socket.ts';

vi.stubGlobal('WebSocket', NodeSocket);

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

linkContract('two hubs with Redis, the teacher at one and the pupils at the other', async () => {
  const bus = () => redisBus(redis.url);
  const [one, other] = [await RunningHub.start(bus), await RunningHub.start(bus)];
  const at = (hub: RunningHub) => dialSocket(new URL(`${hub.http}/hub`));
  return { host: at(one), pupil: at(other), close: async () => void (await Promise.all([one.end(), other.end()])) };
});
