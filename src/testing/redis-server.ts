import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** A Redis (or Valkey) of its own on a free port, that keeps nothing on disk. */
export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
  /** Stops it and starts it again, empty, on the same port. */
  restart(): Promise<void>;
}

/** Throws, in words that say what to install, when there is none and none can be installed. */
export async function startRedis(): Promise<RedisServer> {
  const program = findProgram();
  const port = await freePort();
  let running = await launch(program, port);
  const stop = async () => {
    const gone = new Promise((resolve) => void running.once('exit', resolve));
    running.kill('SIGKILL');
    await gone;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    stop,
    async restart() {
      await stop();
      running = await launch(program, port);
    },
  };
}

const PROGRAMS = ['redis-server', 'valkey-server'];

function findProgram(): string {
  const found = () => PROGRAMS.find((program) => spawnSync(program, ['--version']).status === 0);
  const here = found();
  if (here !== undefined) return here;
  if (process.getuid?.() === 0) spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'redis-server'], { stdio: 'ignore' });
  const installed = found();
  if (installed !== undefined) return installed;
  throw new Error(
    '没有 redis-server，这项测试无法进行：请先安装（Debian：apt-get install redis-server）。 ' +
      'This test needs a real redis-server or valkey-server, which is neither here nor could be installed (Debian: apt-get install redis-server).',
  );
}

async function launch(program: string, port: number): Promise<ChildProcess> {
  const child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--daemonize', 'no'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
    child.stdout?.on('data', (text: Buffer) => {
      if (text.includes('Ready to accept connections')) resolve();
    });
  });
  return child;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // a string only for a pipe
      server.close(() => resolve(port));
    });
  });
}
