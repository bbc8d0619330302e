import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';

/** One class of defect: everything in a pack of right shape that shows it. */
export type Rule = (pack: Pack) => Iterable<Problem>;

/** The members of a list that are there twice or more: each repetition, with its place. */
export function* repeated(members: readonly { readonly id: string }[], path: string): Generator<{ readonly id: string; readonly path: string }> {
  const seen = new Set<string>();
  for (const [index, { id }] of members.entries()) {
    if (seen.has(id)) yield { id, path: `${path}[${index}].id` };
    seen.add(id);
  }
}
