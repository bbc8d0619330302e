import { median, quantile } from './figures.mjs';

/**
 * A line of the table: what, the figure, what it is held to.
 * @typedef {object} Result
 * @property {string} what
 * @property {number} value from the medians
 * @property {number} quietest from the lowest figures: other work on the machine only ever adds, so this is nearer to a machine of one's own
 * @property {number} target at most; NaN where nothing was promised
 * @property {boolean} isMet
 * @property {string} unit
 */

/**
 * The targets, as far as they were measured.
 * @param {Record<string, number[]>} figures
 * @returns {Result[]}
 */
export function results(figures) {
  const quietest = lines(figures, (values) => quantile(values, 0)).map(([, value]) => value);
  return lines(figures, median)
    .map(([what, value, target, unit], place) => ({ what, value, quietest: quietest[place] ?? NaN, target, unit, isMet: value <= target }))
    .filter(({ value }) => Number.isFinite(value));
}

/**
 * @param {Record<string, number[]>} figures
 * @param {(values: readonly number[]) => number} pick one figure out of the rounds
 * @returns {[what: string, value: number, target: number, unit: string][]}
 */
function lines(figures, pick) {
  const middle = (/** @type {string} */ name) => pick(figures[name] ?? []);
  const ratio = (/** @type {string} */ name, /** @type {string} */ base) => middle(name) / middle(base);
  const p95 = (/** @type {string} */ name) => quantile(figures[name] ?? [], 0.95);
  return [
    ['deep link: first beat painted', ratio('first.deep.painted', 'first.static.painted'), 1.6, '× static'],
    ['deep link: first choice answerable', ratio('first.deep.ready', 'first.static.ready'), 2.3, '× static'],
    ['deep link: the story on screen', ratio('first.deep.story', 'first.static.ready'), NaN, '× static'],
    ['second visit: start answerable', ratio('second.home.ready', 'second.static.ready'), 0.8, '× static'],
    ['second visit: deep link answerable', ratio('second.deep.ready', 'second.static.ready'), 0.8, '× static'],
    ['second visit: the story on screen', ratio('second.deep.story', 'second.static.ready'), NaN, '× static'],
    ['offline: start answerable', ratio('second.offline-home.ready', 'second.static.ready'), 0.8, '× static'],
    ['offline: deep link answerable', ratio('second.offline-deep.ready', 'second.static.ready'), 0.8, '× static'],
    ['tap to what it led to painted, p95, 4×', p95('taps.4x'), 64, 'ms'],
    ['tap to what it led to painted, p95, 12×', p95('taps.12x'), 200, 'ms'],
    ['the same on the static page, p95, 4×', p95('taps.static.4x'), NaN, 'ms'],
    ['the same on the static page, p95, 12×', p95('taps.static.12x'), NaN, 'ms'],
    ['press to its beat on stage painted, p95, 4×', p95('stage.4x.presses'), 50, 'ms'],
    ['a stage opened again stands where it stood, 4×', middle('stage.4x.reopened'), 2000, 'ms'],
    ['memory a programme of 40 minutes adds', middle('stage.heap'), 10, 'MB'],
    ['long tasks before the first tap: deep link', middle('first.deep.longTasks'), 200, 'ms'],
    ['long tasks before the first tap: start', middle('first.home.longTasks'), 200, 'ms'],
    ['layout shift: deep link', middle('first.deep.shift'), 0.02, ''],
    ['layout shift: start', middle('first.home.shift'), 0.02, ''],
    ['10,000 responses: start', ratio('store.full.start', 'store.empty.start'), 1.5, '× empty'],
    ['10,000 responses: me', ratio('store.full.me', 'store.empty.me'), 1.5, '× empty'],
  ];
}

/**
 * @param {readonly Result[]} table
 * @param {Record<string, number[]>} figures
 */
export function printTable(table, figures) {
  console.log('\n| what | median | quietest | target | |\n| --- | --- | --- | --- | --- |');
  for (const { what, value, quietest, target, unit, isMet } of table) {
    const digits = unit === 'ms' ? 0 : unit === '' ? 3 : 2;
    const held = Number.isNaN(target) ? 'for comparison | ' : `≤ ${target} | ${isMet ? 'met' : 'MISSED'}`;
    console.log(`| ${what} | ${value.toFixed(digits)} ${unit} | ${quietest.toFixed(digits)} | ${held} |`);
  }
  console.log('\n| figure | median | lowest | highest | n |\n| --- | --- | --- | --- | --- |');
  for (const [name, values] of Object.entries(figures)) {
    const numbers = [median(values), quantile(values, 0), quantile(values, 1)].map((value) => (value < 1 ? value.toFixed(3) : value.toFixed(0)));
    console.log(`| ${name} | ${numbers.join(' | ')} | ${values.length} |`);
  }
}
