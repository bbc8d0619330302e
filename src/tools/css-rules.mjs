/**
 * A rule of a style sheet: what is in its own braces, and which rules or at-rules are around it.
 * @typedef {object} CssRule
 * @property {string} selector
 * @property {readonly string[]} within
 * @property {number} line
 * @property {{ property: string, value: string, line: number }[]} declarations
 */

/**
 * Takes a style sheet apart, nested rules included. Enough for a check; no more a parser than that.
 * @param {string} css
 * @returns {CssRule[]}
 */
export function cssRules(css) {
  const blank = (/** @type {string} */ text) => text.replace(/[^\n]/g, ' '); // lines keep their numbers
  const plain = css.replace(/\/\*[^]*?\*\//g, blank).replace(/"[^"\n]*"|'[^'\n]*'/g, (text) => `"${blank(text.slice(2))}"`);
  /** @type {CssRule[]} */
  const rules = [];
  /** @type {CssRule[]} */
  const open = [];
  let line = 1;
  let text = '';
  let startLine = 1;
  for (const character of plain) {
    if (character === '\n') line++;
    if (character === '{') {
      const rule = { selector: text.trim(), within: open.map(({ selector }) => selector), line: startLine, declarations: [] };
      rules.push(rule);
      open.push(rule);
      text = '';
    } else if (character === ';' || character === '}') {
      const [, property, value] = /^\s*([\w-]+)\s*:([^]*)$/.exec(text) ?? [];
      if (property !== undefined && value !== undefined) open.at(-1)?.declarations.push({ property, value: value.trim(), line: startLine });
      if (character === '}') open.pop();
      text = '';
    } else {
      if (text.trim() === '') startLine = line;
      text += character;
    }
  }
  return rules;
}
