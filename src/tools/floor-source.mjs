import ts from 'typescript';

/** Methods that some engine above the floor lacks. The build lowers syntax, it adds no functions. */
const METHODS = new Set(
  'at replaceAll findLast findLastIndex toSorted toReversed toSpliced replaceChildren checkVisibility randomUUID isWellFormed requestIdleCallback'.split(' '),
);
/** The same for functions that hang on a name, or stand alone. */
const NAMED = new Set(
  'structuredClone requestIdleCallback Object.hasOwn Object.groupBy Map.groupBy Promise.any Promise.withResolvers Promise.try Array.fromAsync AbortSignal.timeout AbortSignal.any Intl.Segmenter Intl.DisplayNames Intl.DurationFormat WeakRef URL.canParse document.startViewTransition'.split(
    ' ',
  ),
);
/** Attributes that do nothing below the floor. */
const ATTRIBUTES = new Set(['inert', 'popover', 'popoverTarget']);

/**
 * Finds functions in one of our own sources that old engines lack. A call by `?.()` or behind a `typeof` asks first and
 * is fine; so is a line with a comment `floor: why` on it.
 * @param {string} file its name says whether it holds JSX
 * @param {string} text
 * @returns {import('./floor-css.mjs').FloorProblem[]}
 */
export function sourceProblems(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  /** @type {import('./floor-css.mjs').FloorProblem[]} */
  const problems = [];
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    const name = missingName(node);
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line;
    if (name && !isAskedFor(node, name) && !/\/\/ floor: \S/.test(lines[line] ?? ''))
      problems.push({ line: line + 1, message: `${name} is missing in browsers we promise to work in` });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

/** @param {import('typescript').Node} node @returns {string | undefined} */
function missingName(node) {
  if (ts.isJsxAttribute(node)) return ATTRIBUTES.has(node.name.getText()) ? node.name.getText() : undefined;
  if ((!ts.isCallExpression(node) && !ts.isNewExpression(node)) || (ts.isCallExpression(node) && node.questionDotToken)) return undefined;
  const called = node.expression.getText().replace(/^(?:globalThis|window|self)\./, '');
  if (NAMED.has(called)) return called;
  const method = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : '';
  return METHODS.has(method) ? `.${method}()` : undefined;
}

/**
 * Whether the call is reached only where a condition around it has asked for the name.
 * @param {import('typescript').Node} node
 * @param {string} name
 */
function isAskedFor(node, name) {
  const word = name.replace(/^\.|\(\)$/g, '');
  for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    const condition =
      ts.isIfStatement(outer) && inner === outer.thenStatement
        ? outer.expression
        : ts.isConditionalExpression(outer) && inner === outer.whenTrue
          ? outer.condition
          : undefined;
    const text = condition?.getText() ?? '';
    if (text.includes(`typeof ${word}`) || text.includes(`'${word}' in `)) return true;
  }
  return false;
}
