/**
 * A script or a style without comment lines, comments of CSS, and indents: small enough to stand in a page, and still
 * what was written.
 * @param {string} code
 */
export function squeezed(code) {
  return code
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '');
}
