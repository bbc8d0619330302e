import { parse } from 'acorn';

/**
 * Finds syntax in a built script that Chromium 72 (and Safari 12) cannot read: one such word and the whole file is
 * lost. Chromium 72 reads ES2019 with dynamic import and import.meta; acorn has these two from ES2020 on, so the rest
 * of ES2020 is looked for in the tree. A lookbehind stops every script of a page in Safari below 16.4.
 * @param {string} code
 * @param {'module' | 'es5'} kind es5: an inline script that must run in any browser, to say that it is too old
 * @returns {string[]}
 */
export function jsProblems(code, kind) {
  const problems = /\(\?<[=!]/.test(code) ? ['a lookbehind in a regular expression'] : [];
  try {
    const tree = parse(code, kind === 'es5' ? { ecmaVersion: 5, sourceType: 'script' } : { ecmaVersion: 2020, sourceType: 'module', allowHashBang: false });
    if (kind === 'module') for (const name of namesOf(tree)) problems.push(name);
  } catch (error) {
    problems.push(`syntax that the floor does not know: ${error instanceof Error ? error.message : String(error)}`);
  }
  return [...new Set(problems)];
}

/** @param {unknown} node @returns {Generator<string>} */
function* namesOf(node) {
  if (Array.isArray(node)) {
    for (const child of node) yield* namesOf(child);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, operator, bigint, exported } = /** @type {{ type?: string, operator?: string, bigint?: string, exported?: unknown }} */ (node);
  if (type === undefined) return;
  if (type === 'ChainExpression') yield 'optional chaining (?.)';
  if (type === 'LogicalExpression' && operator === '??') yield 'nullish coalescing (??)';
  if (type === 'Literal' && typeof bigint === 'string') yield 'a BigInt literal';
  if (type === 'ExportAllDeclaration' && exported) yield 'export * as';
  for (const child of Object.values(node)) if (typeof child === 'object') yield* namesOf(child);
}
