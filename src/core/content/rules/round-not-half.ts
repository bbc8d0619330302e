import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';

/** The judging round after a scenario has as many genuine as scam items, each once. */
export function* roundNotHalf(pack: Pack): Generator<Problem> {
  const byId = new Map(pack.items.map((item) => [item.id, item]));
  for (const [s, { round }] of pack.scenarios.entries()) {
    const path = `scenarios[${s}].round`;
    if (new Set(round).size < round.length) yield { code: 'round-not-half', path, message: 'an item stands twice in this round' };
    const items = round.flatMap((id) => byId.get(id) ?? []);
    if (items.length < round.length) continue; // missing items are named by their own rule
    const genuine = items.filter(({ truth }) => truth === 'genuine').length;
    if (genuine * 2 !== items.length) yield { code: 'round-not-half', path, message: `${genuine} of ${items.length} items are genuine; it must be half` };
  }
}
