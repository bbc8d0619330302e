/** A fitted model: the weight of each feature per standard deviation, and the log-odds it gives a row. */
export interface LogisticModel {
  readonly weights: readonly number[];
  readonly score: (row: readonly number[]) => number;
}

/** Ridge penalty (one prior observation per weight): keeps the weights finite where a feature separates the sides. */
const PENALTY = 1;
const ROUNDS = 300;
const RATE = 0.5;

/**
 * Logistic regression by gradient descent on standardised features. A fixed number of rounds and no chance: the
 * same rows give the same model.
 */
export function fitLogistic(rows: readonly (readonly number[])[], positive: readonly boolean[]): LogisticModel {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, f) => rows.map((row) => row[f] ?? 0));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / rows.length);
  const spreads = columns.map((column, f) => Math.sqrt(column.reduce((sum, value) => sum + (value - (means[f] ?? 0)) ** 2, 0) / rows.length) || 1);
  const standard = (row: readonly number[]): number[] => row.map((value, f) => (value - (means[f] ?? 0)) / (spreads[f] ?? 1));
  const inputs = rows.map(standard);
  const weights = Array<number>(width).fill(0);
  let bias = 0;
  const logOdds = (input: readonly number[]): number => input.reduce((sum, value, f) => sum + value * (weights[f] ?? 0), bias);

  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => PENALTY * weight);
    let biasGradient = 0;
    for (const [index, input] of inputs.entries()) {
      const error = 1 / (1 + Math.exp(-logOdds(input))) - (positive[index] ? 1 : 0);
      biasGradient += error;
      for (const [f, value] of input.entries()) gradient[f] = (gradient[f] ?? 0) + error * value;
    }
    bias -= (RATE * biasGradient) / rows.length;
    for (const [f, slope] of gradient.entries()) weights[f] = (weights[f] ?? 0) - (RATE * slope) / rows.length;
  }
  return { weights, score: (row) => logOdds(standard(row)) };
}
