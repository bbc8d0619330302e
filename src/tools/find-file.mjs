import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/**
 * The file that an address asks for, or undefined when there is none that may be served: nothing outside the
 * folder, nothing whose name begins with a dot. A folder means its index.html.
 * @param {string} root
 * @param {string} address path and query as the browser sent them
 * @returns {{ path: string, name: string, stats: import('node:fs').Stats } | undefined}
 */
export function findFile(root, address) {
  const asked = decoded(address.replace(/[?#].*$/, ''));
  if (asked === undefined || asked.includes('\0') || asked.split(/[/\\]/).some((part) => part.startsWith('.'))) return undefined;
  const name = asked.endsWith('/') ? `${asked}index.html` : asked;
  const path = resolve(join(root, name));
  if (!path.startsWith(resolve(root) + sep)) return undefined;
  const stats = statsOf(path);
  return stats?.isFile() ? { path, name: name.startsWith('/') ? name : `/${name}`, stats } : undefined;
}

/**
 * What is there, or undefined: nothing, or a path that goes on behind a file (`/sw.js/`), which `statSync` throws at.
 * @param {string} path
 */
export function statsOf(path) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined; // a broken escape
  }
}
