/**
 * The best of our encodings that a browser takes, by its accept-encoding header. `;q=0` is a refusal.
 * @param {string | undefined} header
 * @returns {readonly ('br' | 'gzip')[]} best first
 */
export function acceptedEncodings(header) {
  const refused = /;\s*q=0(?:\.0*)?$/;
  const named = (header ?? '').split(',').map((part) => part.trim().toLowerCase());
  const taken = new Set(named.filter((part) => !refused.test(part)).map((part) => part.replace(/\s*;.*$/, '')));
  return /** @type {const} */ (['br', 'gzip']).filter((encoding) => taken.has(encoding));
}
