import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startRedis, type RedisServer } from '../../testing/redis-server.ts';

/** What a hub has used and sent so far. */
export interface Used {
  readonly cpu: number;
  readonly framesOut: number;
  readonly memory: number;
}

/** Hubs in processes of their own. */
export interface Hubs {
  readonly urls: readonly string[];
  used(): Promise<Used>;
  /** Kills one as a failing machine would. */
  kill(place: number): void;
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('hub-process.ts', import.meta.url));

/** One hub, or several with a Redis of their own between them. */
export async function startHubs(count: number): Promise<Hubs> {
  const redis = count > 1 ? await startRedis() : null;
  const hubs = await Promise.all(Array.from({ length: count }, () => startHub(redis)));
  const dead = new Set<number>();
  return {
    urls: hubs.map(({ port }) => `ws://127.0.0.1:${port}/hub`),
    async used() {
      const all = await Promise.all(hubs.filter((_, place) => !dead.has(place)).map(({ port }) => readMetrics(port)));
      const sum = (of: (one: Used) => number) => all.reduce((total, one) => total + of(one), 0);
      return { cpu: sum(({ cpu }) => cpu), framesOut: sum(({ framesOut }) => framesOut), memory: Math.max(...all.map(({ memory }) => memory)) };
    },
    kill(place) {
      dead.add(place);
      hubs[place]?.child.kill('SIGKILL');
    },
    async stop() {
      for (const { child } of hubs) child.kill('SIGKILL');
      await redis?.stop();
    },
  };
}

/** With the same bound as `npm run hub`: young objects may take 2 MB, not 16, which saves 25 MB with 3,000 connections. */
async function startHub(redis: RedisServer | null): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = fork(PROGRAM, redis ? [redis.url] : [], { execArgv: ['--max-semi-space-size=2', '--import', 'tsx'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`The hub ended with ${code}`)));
  });
  return { child, port };
}

async function readMetrics(port: number): Promise<Used> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const total = (name: string) => [...text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'gm'))].reduce((sum, [, value]) => sum + Number(value), 0);
  return { cpu: total('process_cpu_seconds_total'), framesOut: total('hub_frames_out_total'), memory: total('process_resident_memory_bytes') };
}
