import { seededRandom, shuffled } from '../kernel/seeded-random.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import type { Item } from './item.schema.ts';
import { fitLogistic, type LogisticModel } from './logistic-regression.ts';
import { FEATURES, featuresOf } from './surface-features.ts';

/** What surface features tell about the truth of items: 0.5 is nothing, 1 everything. */
export interface ItemLeak {
  readonly items: number;
  /** Area under the curve of predictions on items not learned from. */
  readonly auc: number;
  /** The features with the most weight, strongest first; a positive weight points to a scam (per standard deviation). */
  readonly strongest: readonly { readonly feature: string; readonly weight: number }[];
}

const FOLDS = 5;
/** Which items fall into which fold moves the figure by some hundredths; the mean of ten divisions is steady. */
const DIVISIONS = 10;

/**
 * Five-fold cross-validation of a logistic regression on surface features. Twins are in the same fold: they are
 * alike in all but the answer, and a model that has seen one would be tested on what it knows. The same items
 * give the same figure.
 */
export function itemLeak(items: readonly Item[]): ItemLeak {
  const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = sorted.map(featuresOf);
  const scams = sorted.map(({ truth }) => truth === 'scam');
  if (items.length < FOLDS * 2 || !scams.includes(true) || !scams.includes(false)) return { items: items.length, auc: 0.5, strongest: [] };
  let sum = 0;
  for (let division = 0; division < DIVISIONS; division++) sum += aucOfDivision(rows, scams, foldsOf(sorted, division));
  return { items: items.length, auc: sum / DIVISIONS, strongest: strongestOf(fitLogistic(rows, scams)) };
}

function aucOfDivision(rows: readonly (readonly number[])[], scams: readonly boolean[], folds: readonly number[]): number {
  const scores = rows.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = rows.flatMap((_, index) => (folds[index] === fold ? [] : [index]));
    const model = fitLogistic(
      learned.map((index) => rows[index] ?? []),
      learned.map((index) => scams[index] ?? false),
    );
    for (const [index, row] of rows.entries()) if (folds[index] === fold) scores[index] = model.score(row);
  }
  return areaUnderCurve(scores, scams);
}

/** The fold of each item: twin pairs are dealt out whole, in a seeded order. */
function foldsOf(items: readonly Item[], division: number): readonly number[] {
  const family = ({ id, twin }: Item): string => (twin !== undefined && twin < id ? twin : id);
  const families = shuffled([...new Set(items.map(family))], seededRandom(`leak-${division}`));
  const fold = new Map(families.map((name, index) => [name, index % FOLDS]));
  return items.map((item) => fold.get(family(item)) ?? 0);
}

function strongestOf(model: LogisticModel): ItemLeak['strongest'] {
  const weighed = FEATURES.map((feature, index) => ({ feature, weight: model.weights[index] ?? 0 }));
  return weighed.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 4);
}
