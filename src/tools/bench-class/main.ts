import { cpus, loadavg } from 'node:os';
import { startHubs } from './hubs.ts';
import { LightLesson } from './light-lesson.ts';

// `npm run bench:class [-- --json --quick --only=words]`: what a question costs and how long it takes, for classes of all sizes.

interface Case {
  readonly name: string;
  readonly hubs: number;
  readonly rooms: number;
  readonly size: number;
  /** Everyone taps within so many ms; 0 is all at the same moment, which no class does. */
  readonly spread: number;
  /** Kills this hub in mid-question. */
  readonly kills?: number;
}

/** What one question cost and took. */
interface Round {
  readonly cpu: number;
  readonly frames: number;
  readonly showP99: number;
  readonly ackP50: number;
  readonly ackP99: number;
  readonly memory: number;
  readonly lost: number;
  readonly doubled: number;
}

const CASES: readonly Case[] = [
  { name: '50 in a room', hubs: 1, rooms: 1, size: 50, spread: 1000 },
  { name: '200 in a room', hubs: 1, rooms: 1, size: 200, spread: 1000 },
  { name: '1000 in a room', hubs: 1, rooms: 1, size: 1000, spread: 3000 },
  { name: '1000 in a room, all at once', hubs: 1, rooms: 1, size: 1000, spread: 0 },
  { name: '60 rooms of 50', hubs: 1, rooms: 60, size: 50, spread: 3000 },
  { name: '60 rooms of 50, all at once', hubs: 1, rooms: 60, size: 50, spread: 0 },
  { name: '3 hubs and Redis, 200 in a room', hubs: 3, rooms: 1, size: 200, spread: 1000 },
  { name: '3 hubs and Redis, 1000 in a room', hubs: 3, rooms: 1, size: 1000, spread: 3000 },
  { name: '3 hubs and Redis, 200, the host’s killed', hubs: 3, rooms: 1, size: 200, spread: 1000, kills: 0 },
];

const isJson = process.argv.includes('--json');
const questions = process.argv.includes('--quick') ? 2 : 5;
const results: Record<string, unknown>[] = [];
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
for (const one of CASES.filter(({ name }) => name.includes(only))) {
  const result = await run(one);
  results.push(result);
  if (!isJson) console.log(Object.entries(result).map(([name, value]) => `${name}: ${String(value)}`).join(' · ')); // prettier-ignore
}
if (isJson) console.log(JSON.stringify({ node: process.version, cpus: cpus().length, load: loadavg()[0], questions, results }, null, 2));
process.exit(0);

async function run({ name, hubs: count, rooms, size, spread, kills }: Case): Promise<Record<string, string | number>> {
  const hubs = await startHubs(count);
  const lessons = Array.from({ length: rooms }, (_, room) => new LightLesson(hubs.urls, `${name} ${room}`, size));
  await Promise.all(lessons.map((lesson) => lesson.ready()));
  await Promise.all(lessons.map((lesson) => lesson.ask('warm-up', spread)));
  const rounds: Round[] = [];
  for (let question = 0; question < (kills === undefined ? questions : 1); question++) {
    const before = await hubs.used();
    const kill = kills === undefined ? () => {} : () => hubs.kill(kills);
    const taken = await Promise.all(lessons.map((lesson) => lesson.ask(`q-${question}`, spread, kill)));
    const after = await hubs.used();
    const shows = taken.flatMap((one) => one.shows);
    const acks = taken.flatMap((one) => one.acks);
    rounds.push({
      cpu: after.cpu - before.cpu,
      frames: (after.framesOut - before.framesOut) / (rooms * size),
      showP99: quantile(shows, 0.99),
      ackP50: quantile(acks, 0.5),
      ackP99: quantile(acks, 0.99),
      memory: after.memory / 1024 / 1024,
      lost: taken.reduce((sum, { lost }) => sum + lost, 0),
      doubled: taken.reduce((sum, { doubled }) => sum + doubled, 0),
    });
  }
  for (const lesson of lessons) lesson.stop();
  await hubs.stop();
  const middle = (of: (round: Round) => number, digits: number) => Number(quantile(rounds.map(of), 0.5).toFixed(digits));
  const isKilled = kills !== undefined; // counters of a dead process can't be read
  return {
    case: name,
    'CPU-s a question': isKilled ? '–' : middle(({ cpu }) => cpu, 3),
    'frames per pupil': isKilled ? '–' : middle(({ frames }) => frames, 2),
    'all screens p99 ms': middle(({ showP99 }) => showP99, 1),
    'vote→ack p50 ms': middle(({ ackP50 }) => ackP50, 1),
    'p99 ms': middle(({ ackP99 }) => ackP99, 1),
    'memory MB': middle(({ memory }) => memory, 0),
    lost: rounds.reduce((sum, { lost }) => sum + lost, 0),
    doubled: rounds.reduce((sum, { doubled }) => sum + doubled, 0),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
