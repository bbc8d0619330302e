import { describe, expect, test } from 'vitest';
import { isInstalled } from './install.mjs';
import { isNodeNewEnough } from './node-version.mjs';

describe('the Node that runs', () => {
  test.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['100.1.0', true],
    ['20.18.9', false],
    ['18.20.0', false],
  ])('%s is new enough: %s', (version, expected) => {
    expect(isNodeNewEnough(version)).toBe(expected);
  });
});

describe('what is installed', () => {
  const wanted = { packages: { '': { version: '1.0.0' }, 'node_modules/a': { version: '1.2.3' }, 'node_modules/mac': { version: '1.0.0', optional: true } } };

  test.each([
    ['the same versions', { packages: { 'node_modules/a': { version: '1.2.3' } } }, true],
    ['another version', { packages: { 'node_modules/a': { version: '1.2.4' } } }, false],
    ['a package less', { packages: {} }, false],
    ['nothing at all', undefined, false],
    ['an optional package in another version', { packages: { 'node_modules/a': { version: '1.2.3' }, 'node_modules/mac': { version: '0.9.0' } } }, false],
  ])('counts with %s as what is wanted: %3$s', (_, installed, expected) => {
    expect(isInstalled(wanted, installed)).toBe(expected);
  });
});
