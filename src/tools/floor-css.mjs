import { cssRules } from './css-rules.mjs';

/** @typedef {{ line: number, message: string }} FloorProblem */

/** Words that have no fallback of their own: where they are not understood, the whole rule or declaration is lost. */
const NEVER = [
  { pattern: /:has\(/, in: 'selector', message: ':has is missing below Chromium 105' },
  { pattern: /:where\(/, in: 'selector', message: ':where is missing below Chromium 88, and the rule is lost' },
  { pattern: /@container\b/, in: 'selector', message: 'container queries are missing below Chromium 105' },
  { pattern: /@layer\b/, in: 'selector', message: '@layer is missing below Chromium 99' },
  { pattern: /^(?:inset-inline-(?:start|end)|border-(?:start|end)-(?:start|end)-radius)$/, in: 'property', message: 'missing below Chromium 87, and the build writes the rule six times over: place it with grid, flex or margins' },
  { pattern: /^(?:translate|rotate|scale)$/, in: 'property', message: 'missing below Chromium 104: use transform' },
  { pattern: /light-dark\(/, in: 'value', message: 'light-dark() is missing below Chromium 123' },
  { pattern: /\bsubgrid\b/, in: 'value', message: 'subgrid is missing below Chromium 117' },
]; // prettier-ignore

/** Values that are fine after an older value for the same property in the same rule. */
const AFTER_FALLBACK = [
  { pattern: /\d(?:dvh|svh|lvh|dvw|svw|lvw|dvb|svb|dvi|svi)\b/, message: 'dvh and its kin are missing below Chromium 108: put a vh value before it' },
  { pattern: /color-mix\([^;]*(?:var\(|currentcolor)/i, message: 'color-mix of a variable is missing below Chromium 111: put a plain colour before it' },
  { pattern: /^clip$/, message: 'overflow: clip is missing below Chromium 90: put hidden before it' },
];

/**
 * Finds what the old engines we promise to work in would not understand, in a style sheet as it was written.
 * @param {string} css
 * @returns {FloorProblem[]}
 */
export function cssProblems(css) {
  const rules = cssRules(css);
  return rules.flatMap((rule) => {
    if (rule.within.some((prelude) => prelude.startsWith('@supports'))) return []; // asked for by its name
    return [...neverProblems(rule), ...fallbackProblems(rule), ...shorthandProblems(rule), ...layoutProblems(rule, rules)];
  });
}

/** @param {import('./css-rules.mjs').CssRule} rule @returns {FloorProblem[]} */
function neverProblems(rule) {
  const inSelector = NEVER.filter((trap) => trap.in === 'selector' && trap.pattern.test(rule.selector)).map(({ message }) => ({ line: rule.line, message }));
  const inDeclarations = rule.declarations.flatMap(({ property, value, line }) =>
    NEVER.filter((trap) => (trap.in === 'property' && trap.pattern.test(property)) || (trap.in === 'value' && trap.pattern.test(value))).map(({ message }) => ({
      line,
      message: `${property}: ${message}`,
    })),
  );
  return [...inSelector, ...inDeclarations];
}

/** @param {import('./css-rules.mjs').CssRule} rule @returns {FloorProblem[]} */
function fallbackProblems({ declarations }) {
  return declarations.flatMap(({ property, value, line }, index) =>
    AFTER_FALLBACK.filter(({ pattern }) => pattern.test(value))
      .filter(({ pattern }) => !declarations.slice(0, index).some((earlier) => earlier.property === property && !pattern.test(earlier.value)))
      .map(({ message }) => ({ line, message })),
  );
}

/** The build splits `margin-inline: 1rem` for old engines, but not a shorthand that hides in a variable. @param {import('./css-rules.mjs').CssRule} rule @returns {FloorProblem[]} */
function shorthandProblems({ declarations }) {
  return declarations
    .filter(({ property, value }) => /^(?:(?:margin|padding|inset)-(?:inline|block)|inset)$/.test(property) && value.includes('var('))
    .map(({ property, line }) => ({ line, message: `${property} with a variable is missing below Chromium 87: write the two sides` }));
}

/**
 * @param {import('./css-rules.mjs').CssRule} rule
 * @param {readonly import('./css-rules.mjs').CssRule[]} rules
 * @returns {FloorProblem[]}
 */
function layoutProblems(rule, rules) {
  /** @type {FloorProblem[]} */
  const problems = [];
  const gap = rule.declarations.find(({ property }) => /^(?:row-|column-)?gap$/.test(property));
  const kin = rules.filter(({ selector }) => selector === rule.selector);
  const isFlex = kin.some(({ declarations }) => declarations.some(({ property, value }) => property === 'display' && /^(?:inline-)?flex$/.test(value)));
  if (gap && isFlex) problems.push({ line: gap.line, message: 'gap in a flex box is missing below Chromium 84: use grid, or margins' });
  if (/:focus-visible/.test(rule.selector) && /,/.test(rule.selector.replace(/\([^)]*\)/g, '')))
    problems.push({ line: rule.line, message: ':focus-visible in a list of selectors loses the whole list below Chromium 86: give it a rule of its own' });
  const ratio = rule.declarations.find(({ property }) => property === 'aspect-ratio');
  const hasHeight = rule.declarations.some(({ property }) => /^(?:min-)?(?:height|block-size)$|^padding-(?:top|bottom|block)/.test(property));
  if (ratio && !hasHeight) problems.push({ line: ratio.line, message: 'aspect-ratio is missing below Chromium 88: give a height too, or ask with @supports' });
  return problems;
}
