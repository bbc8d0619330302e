import { leaksOf } from '#core/content/leaks.ts';
import type { Pack } from '#core/content/pack.schema.ts';
import { LARGEST_AUC, LARGEST_SHARE } from '#core/content/rules/answer-leak.ts';
import { lessonLines } from './lesson-lines.ts';
import { programmeLines } from './programme-lines.ts';

/** What both scenarios and items are counted by. */
interface Counted {
  readonly fraudType: string;
  readonly stages: readonly string[];
  readonly truth: string;
  readonly difficulty: number;
}

/** What is in a pack, as lines: scenarios and items by type, stage, truth and difficulty, the leak figures, the lessons of each stage, and the programmes. */
export function packTable(pack: Pack): readonly string[] {
  const { scenarios, items } = pack;
  const twins = items.filter(({ twin }) => twin !== undefined).length / 2;
  return [
    `${scenarios.length} scenarios, ${items.length} items, ${twins} twin pairs, ${items.filter(({ settled }) => !settled).length} unsettled, ${pack.sources.length} sources`,
    row('', 'scenarios', 'items'),
    ...section('type', scenarios, items, ({ fraudType }) => [fraudType]),
    ...section('stage', scenarios, items, ({ stages }) => stages),
    ...section('truth', scenarios, items, ({ truth }) => [truth]),
    ...section('difficulty', scenarios, items, ({ difficulty }) => [String(difficulty)]),
    ...leakLines(pack),
    ...lessonLines(pack),
    ...programmeLines(pack),
  ];
}

function section(name: string, scenarios: readonly Counted[], items: readonly Counted[], of: (one: Counted) => readonly string[]): readonly string[] {
  const values = [...new Set([...scenarios, ...items].flatMap(of))].sort();
  const count = (members: readonly Counted[], value: string): string => String(members.filter((one) => of(one).includes(value)).length);
  return values.map((value) => row(`${name} ${value}`, count(scenarios, value), count(items, value)));
}

function row(name: string, scenarios: string, items: string): string {
  return `  ${name.padEnd(28)}${scenarios.padStart(10)}${items.padStart(8)}`;
}

function leakLines(pack: Pack): readonly string[] {
  const { decisions, items } = leaksOf(pack);
  const limit = percent(LARGEST_SHARE);
  const strongest = items.strongest.map(({ feature, weight }) => `${feature} ${weight.toFixed(2)}`).join(', ');
  return [
    `  leaks: of ${decisions.decisions} decisions with 3+ choices the safe one is first in ${percent(decisions.first)} (≤ ${limit}), longest in ${percent(decisions.longest)} (≤ ${limit}); a blind pick hits ${percent(decisions.chance)}`,
    `  leaks: surface features of ${items.items} items give AUC ${items.auc.toFixed(2)} (≤ ${LARGEST_AUC.toFixed(2)}); strongest: ${strongest || 'none'}`,
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
