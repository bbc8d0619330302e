import { quantile } from '../bench/figures.mjs';
import { startHubs } from './hubs.ts';
import { LightLesson } from './light-lesson.ts';

/** A class, or many, at so many hubs. */
export interface HubCase {
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

export const HUB_CASES: readonly HubCase[] = [
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

/** What each column is held to; nothing where nothing was promised. The times are those of a quiet machine. */
export const HUB_TARGETS: Readonly<Record<string, string>> = {
  case: 'target',
  'CPU-s a question': '≤ 0.4 (one hub)',
  'frames per pupil': '≤ 3.1',
  'all screens p99 ms': '≤ 150',
  'vote→ack p50 ms': '≤ 5',
  'p99 ms': '≤ 300',
  'memory MB': '≤ 150',
  lost: '0',
  doubled: '0',
};

/** Lets the class answer so many questions; medians of what each cost and took. */
export async function runHubCase({ name, hubs: count, rooms, size, spread, kills }: HubCase, questions: number): Promise<Record<string, string | number>> {
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
