/** One line of the table of pages. */
export interface Figure {
  readonly what: string;
  readonly unit: 'ms' | 'taps';
  /** At most; null where nothing was promised. */
  readonly target: number | null;
  /** One a round; held to the target is their median. */
  readonly values: readonly number[];
}

/** The value below which the share lies; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function printFigures(figures: readonly Figure[]): void {
  console.log('\n| page | median | lowest | highest | target | |\n| --- | --- | --- | --- | --- | --- |');
  for (const { what, unit, target, values } of figures) {
    const [middle, low, high] = [0.5, 0, 1].map((share) => quantile(values, share).toFixed(0));
    const held = target === null ? 'for comparison | ' : `≤ ${target} | ${Math.round(quantile(values, 0.5)) <= target ? 'met' : 'MISSED'}`;
    console.log(`| ${what} | ${middle} ${unit} | ${low} | ${high} | ${held} |`);
  }
}
