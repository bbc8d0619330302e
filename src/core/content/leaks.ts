import { itemLeak, type ItemLeak } from './item-leak.ts';
import type { Pack } from './pack.schema.ts';
import type { Choice } from './scenario.schema.ts';
import { decisionOf } from './scene-graph.ts';
import { lengthOf } from './texts-of.ts';

/** How often the safe choice stands first, or is the longest, among decisions with three choices or more. */
interface DecisionLeak {
  readonly decisions: number;
  readonly first: number;
  readonly longest: number;
  /** The share a blind pick hits: how many of the choices are safe, on average. */
  readonly chance: number;
}

export interface Leaks {
  readonly decisions: DecisionLeak;
  readonly items: ItemLeak;
}

/** What the look of decisions and items tells about their answers (Chinese wording). Shares and AUC are between 0 and 1. */
export function leaksOf(pack: Pack): Leaks {
  return { decisions: decisionLeak(pack), items: itemLeak(pack.items) };
}

function decisionLeak(pack: Pack): DecisionLeak {
  const decisions = pack.scenarios
    .flatMap(({ scenes }) => scenes.flatMap((scene) => decisionOf(scene) ?? []))
    .filter(({ choices }) => choices.length >= 3)
    .map(({ choices }) => choices);
  const share = (right: (choices: readonly Choice[]) => number): number =>
    decisions.length === 0 ? 0 : decisions.reduce((sum, choices) => sum + right(choices), 0) / decisions.length;
  return {
    decisions: decisions.length,
    first: share((choices) => safeShare(choices.slice(0, 1))),
    longest: share((choices) => safeShare(longestOf(choices))),
    chance: share(safeShare),
  };
}

/** Several choices can be equally long: then the pick among them is blind. */
function longestOf(choices: readonly Choice[]): readonly Choice[] {
  const length = ({ text }: Choice): number => lengthOf(text['zh'] ?? '');
  const most = Math.max(...choices.map(length));
  return choices.filter((choice) => length(choice) === most);
}

function safeShare(choices: readonly Choice[]): number {
  return choices.filter(({ kind }) => kind === 'safe').length / choices.length;
}
