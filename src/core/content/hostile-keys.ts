import type { Problem } from '../kernel/read.ts';

/**
 * Keys of a value from a file that mean something to JavaScript itself: told apart from other strange keys, since nobody
 * writes them by mistake. The first one found, or that the value is nested more deeply than `depth`; nothing is best.
 */
export function hostileKeys(value: unknown, depth = 8, path = ''): Problem[] {
  if (depth < 0) return [{ code: 'shape', path, message: 'nested too deeply' }];
  if (Array.isArray(value)) {
    for (const member of value) {
      const found = hostileKeys(member, depth - 1, path);
      if (found.length > 0) return found;
    }
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  for (const [key, member] of Object.entries(value)) {
    if (key in Object.prototype) return [{ code: 'hostile-key', path, message: `the key ${key} has no place in a file` }];
    const found = hostileKeys(member, depth - 1, path ? `${path}.${key}` : key);
    if (found.length > 0) return found;
  }
  return [];
}
