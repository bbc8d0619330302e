import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as { packages: Record<string, Locked> };

// A registry that lacks the binaries of some systems makes npm leave them out without a word, and then `npm ci` refuses everywhere.
test('the lockfile names the binaries of every system', () => {
  const names = Object.keys(packages);
  const missing = Object.values(packages).flatMap((one) =>
    Object.keys(one.optionalDependencies ?? {}).filter((name) => !names.some((path) => path.endsWith(`node_modules/${name}`))),
  );
  expect(names.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test('the lockfile names no download address, so that people behind a mirror are not slowed down', () => {
  expect(Object.values(packages).filter((one) => one.resolved !== undefined)).toEqual([]);
});
