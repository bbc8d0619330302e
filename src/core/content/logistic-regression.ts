/** A fitted model: the weight of each feature per standard deviation, and the log-odds it gives a row. */
export interface LogisticModel {
  readonly weights: readonly number[];
  readonly score: (row: readonly number[]) => number;
}

/** Ridge penalty (one prior observation per weight): keeps the weights finite where a feature separates the sides. */
const PENALTY = 1;
const ROUNDS = 120;
/** Below 2 / (number of features / 4), the largest step that cannot diverge on standardised features (we have 11). */
const RATE = 0.5;

/**
 * Logistic regression by gradient descent on standardised features. A fixed number of rounds and no chance: the
 * same rows give the same model.
 */
export function fitLogistic(rows: readonly (readonly number[])[], positive: readonly boolean[]): LogisticModel {
  const width = rows[0]?.length ?? 0;
  const { means, spreads } = scaleOf(rows, width);
  const standard = (row: readonly number[]): Float64Array => Float64Array.from(row, (value, f) => (value - (means[f] ?? 0)) / (spreads[f] ?? 1));
  const inputs = rows.map(standard);
  const weights = new Float64Array(width);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => PENALTY * weight);
    let biasGradient = 0;
    inputs.forEach((input, index) => {
      const error = 1 / (1 + Math.exp(-bias - product(input, weights))) - (positive[index] ? 1 : 0);
      biasGradient += error;
      for (let f = 0; f < width; f++) gradient[f] = at(gradient, f) + error * at(input, f);
    });
    bias -= (RATE * biasGradient) / rows.length;
    for (let f = 0; f < width; f++) weights[f] = at(weights, f) - (RATE * at(gradient, f)) / rows.length;
  }
  return { weights: [...weights], score: (row) => bias + product(standard(row), weights) };
}

function scaleOf(rows: readonly (readonly number[])[], width: number): { readonly means: readonly number[]; readonly spreads: readonly number[] } {
  const columns = Array.from({ length: width }, (_, f) => rows.map((row) => row[f] ?? 0));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / rows.length);
  // A feature that never changes has no spread; any divisor does.
  const spreads = columns.map((column, f) => Math.sqrt(column.reduce((sum, value) => sum + (value - (means[f] ?? 0)) ** 2, 0) / rows.length) || 1);
  return { means, spreads };
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < a.length; f++) sum += at(a, f) * at(b, f);
  return sum;
}

function at(values: Float64Array, index: number): number {
  return values[index] as number; // callers stay inside the array; this is the inner loop
}
