import { median, quantile } from '../bench/figures.mjs';

/** One line of the table of pages. */
export interface Figure {
  readonly what: string;
  readonly unit: 'ms' | 'taps';
  /** At most; null where nothing was promised. */
  readonly target: number | null;
  /** One a round; held to the target is their median. */
  readonly values: readonly number[];
}

export function printFigures(figures: readonly Figure[]): void {
  console.log('\n| page | median | lowest | highest | target | |\n| --- | --- | --- | --- | --- | --- |');
  for (const { what, unit, target, values } of figures) {
    const [middle, low, high] = [median(values), quantile(values, 0), quantile(values, 1)].map((value) => value.toFixed(0));
    const held = target === null ? 'for comparison | ' : `≤ ${target} | ${Math.round(median(values)) <= target ? 'met' : 'MISSED'}`;
    console.log(`| ${what} | ${middle} ${unit} | ${low} | ${high} | ${held} |`);
  }
}
