import type { Problem } from '../../kernel/read.ts';
import type { Item } from '../item.schema.ts';
import { itemsOf, lessonsOf } from '../lessons-of.ts';
import type { Pack } from '../pack.schema.ts';

/** The part of a form that may lack a counterpart of its fraud type in the other: a quarter, in whole items, and never under one. */
const UNLIKE = 1 / 4;

/**
 * Parallel forms measure the same before and after, so they are equal: as many items, half of them genuine in each,
 * as many of each truth and difficulty, and as many of each truth and fraud type but for a quarter of the items.
 */
export function* formsNotEqual(pack: Pack): Generator<Problem> {
  for (const [f, { a, b }] of lessonsOf(pack).forms.entries()) {
    const path = `lessons.forms[${f}]`;
    const [first, second] = [itemsOf(pack, a), itemsOf(pack, b)];
    if (first.length < a.length || second.length < b.length) continue; // missing items are named by their own rule
    if (a.length !== b.length) {
      yield notEqual(path, `form a has ${a.length} items and form b ${b.length}`);
      continue;
    }
    for (const [form, items] of [['a', first] as const, ['b', second] as const]) {
      const genuine = items.filter(({ truth }) => truth === 'genuine').length;
      if (genuine * 2 !== items.length) yield notEqual(`${path}.${form}`, `${genuine} of ${items.length} items are genuine; it must be half`);
    }
    const grades = unmatched(first, second, ({ truth, difficulty }) => `${truth} of difficulty ${difficulty}`);
    if (grades.length > 0) yield notEqual(path, `form b must match form a in truth and difficulty; it has none for: ${grades.join(', ')}`);
    const types = unmatched(first, second, ({ truth, fraudType }) => `${truth} ${fraudType}`);
    const allowed = Math.max(1, Math.floor(a.length * UNLIKE));
    if (types.length > allowed)
      yield notEqual(path, `form b must match form a in truth and fraud type but for ${allowed} items; it has none for: ${types.join(', ')}`);
  }
}

/** What the items of `first` are that has no counterpart in `second`, each as often as it lacks one. */
function unmatched(first: readonly Item[], second: readonly Item[], kindOf: (item: Item) => string): readonly string[] {
  const left = second.map(kindOf);
  return first.map(kindOf).filter((kind) => {
    const found = left.indexOf(kind);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}

function notEqual(path: string, message: string): Problem {
  return { code: 'forms-not-equal', path, message };
}
