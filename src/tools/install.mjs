import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './paths.mjs';
import { runNpm } from './run.mjs';
import { say } from './say.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Whether what is installed is what the lockfile names. Versions are compared, not file times: npm writes the
 * lockfile after node_modules, and git gives a file the time of the checkout.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  const there = installed?.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(([path, { version, optional, devOptional, peer }]) => {
    const found = there[path];
    if (path === '' || (!found && (optional || devOptional || peer))) return true; // another system's binary, for instance
    return found?.version === version;
  });
}

/** Installs the packages when they are missing or are not those of the lockfile. Ends the program when that fails. */
export async function installIfNeeded() {
  const wanted = lockfile('package-lock.json');
  if (wanted && isInstalled(wanted, lockfile('node_modules/.package-lock.json'))) return;
  say('正在安装依赖，第一次约需一分钟……', 'Installing packages, about a minute the first time…');
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code === 0) return;
  say('安装失败，请检查网络后再试一次。', 'The installation failed. Check the network and try again.');
  process.exit(1);
}

/** @param {string} file @returns {Lockfile | undefined} */
function lockfile(file) {
  try {
    return JSON.parse(readFileSync(join(PROJECT, file), 'utf8'));
  } catch {
    return undefined;
  }
}
