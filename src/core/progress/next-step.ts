import type { Stage } from '../content/stages.ts';
import type { Instant } from '../kernel/brand.ts';
import type { AttemptHeader } from '../play/attempt.ts';
import type { ItemMemory } from '../review/memory.ts';

/** What "开始" does for this person now. */
export type Suggestion =
  | { readonly type: 'resume'; readonly attempt: string; readonly scenario: string }
  | { readonly type: 'play'; readonly scenario: string }
  | { readonly type: 'practise' };

/**
 * The next best thing: a story left half-way (its newest attempt counts), then a round when enough is due to fill half of one,
 * then a scenario of this stage never finished, in the order of the library, then practice.
 */
export function suggestNext(known: {
  readonly scenarios: readonly { readonly id: string; readonly stages: readonly Stage[] }[];
  readonly attempts: readonly AttemptHeader[];
  readonly memory: Readonly<Record<string, ItemMemory>>;
  readonly stage: Stage;
  readonly now: Instant;
}): Suggestion {
  const exists = (id: string) => known.scenarios.some((scenario) => scenario.id === id);
  const newest = new Map<string, AttemptHeader>();
  for (const attempt of [...known.attempts].sort((a, b) => a.lastAt - b.lastAt)) newest.set(attempt.scenarioId, attempt);
  const open = [...newest.values()].filter((attempt) => attempt.state !== 'finished' && exists(attempt.scenarioId)).sort((a, b) => b.lastAt - a.lastAt)[0];
  if (open) return { type: 'resume', attempt: open.id, scenario: open.scenarioId };
  const due = Object.values(known.memory).filter((memory) => memory.due <= known.now).length;
  if (due >= ENOUGH_DUE) return { type: 'practise' };
  const done = new Set(known.attempts.map((attempt) => attempt.scenarioId));
  const fresh = known.scenarios.find((scenario) => scenario.stages.includes(known.stage) && !done.has(scenario.id));
  return fresh ? { type: 'play', scenario: fresh.id } : { type: 'practise' };
}

const ENOUGH_DUE = 5;
