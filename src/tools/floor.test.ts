import { describe, expect, test } from 'vitest';
import { cssProblems } from './floor-css.mjs';
import { jsProblems } from './floor-js.mjs';
import { sourceProblems } from './floor-source.mjs';

describe('styles below the floor', () => {
  test.each([
    '.a { display: flex; gap: 1rem }',
    '.a { display: inline-flex }\n.a { column-gap: 1rem }',
    '@media (min-width: 1px) { .a { display: flex; & .b { color: red } row-gap: 1px } }',
    '.a:hover, .a:focus-visible { color: red }',
    '.a { aspect-ratio: 1 / 1 }',
    '.a { height: 100dvh }',
    '.a { height: 100dvh; height: 100vh }',
    '.a:has(.b) { color: red }',
    ':where(.a) { color: red }',
    '@container (width > 1px) { .a { color: red } }',
    '@layer base { .a { color: red } }',
    '.a { inset-inline-start: 0 }',
    '.a { border-start-start-radius: 1px }',
    '.a { margin-inline: var(--space) }',
    '.a { inset: var(--space) }',
    '.a { scale: 2 }',
    '.a { color: light-dark(red, blue) }',
    '.a { color: color-mix(in srgb, var(--a), red) }',
    '.a { overflow: clip }',
    '.a { grid-template-columns: subgrid }',
  ])('are reported: %s', (css) => {
    expect(cssProblems(css)).toHaveLength(1);
  });

  test.each([
    '.a { display: grid; gap: 1rem }',
    '.a { display: flex } .b { gap: 1rem; display: grid }',
    '.a:focus-visible { color: red }',
    '.a { aspect-ratio: 1; block-size: 4rem }',
    '@supports (aspect-ratio: 1) { .a { aspect-ratio: 1 } }',
    '.a { height: 100vh; height: 100dvh }',
    '.a { margin-inline: 1rem auto; inset: 0; margin-inline-start: var(--space) }',
    '.a { accent-color: red; color: color-mix(in srgb, red, blue) }',
    '.a { overflow: hidden; overflow: clip }',
    '/* :has(.b) { gap } */ .a::before { content: "@layer {"; color: red }',
  ])('are let through where the floor knows them or has a fallback: %s', (css) => {
    expect(cssProblems(css)).toEqual([]);
  });

  test('are reported with their line', () => {
    expect(cssProblems('.a {\n  color: red;\n  height: 1dvh;\n}')).toMatchObject([{ line: 3 }]);
  });
});

describe('built scripts below the floor', () => {
  test.each([
    'a?.b',
    'a ?? b',
    'a ??= b',
    '1n',
    'class A { b = 1 }',
    'class A { #b() {} }',
    'class A { static {} }',
    '/(?<=a)b/',
    "new RegExp('(?<!a)b')",
    "export * as a from 'b'",
    'await 1',
    '/a/d',
  ])('are reported: %s', (code) => {
    expect(jsProblems(code, 'module')).toHaveLength(1);
  });

  test.each(["import('./a.js')", 'import.meta.url', 'const { a, ...b } = c', 'async function* a() {}', 'try {} catch {}', '/(?<year>\\d)/su'])(
    'are let through: %s',
    (code) => {
      expect(jsProblems(code, 'module')).toEqual([]);
    },
  );

  test('are ES5 where they say that the browser is too old', () => {
    expect(jsProblems('var a = function () {}', 'es5')).toEqual([]);
    expect(jsProblems('const a = () => {}', 'es5')).toHaveLength(1);
  });
});

describe('functions below the floor', () => {
  test.each([
    'list.at(-1)', "text.replaceAll('a', 'b')", 'structuredClone(a)', 'crypto.randomUUID()', 'self.crypto.randomUUID()', 'Object.hasOwn(a, b)', 'AbortSignal.timeout(1)',
    'list.toSorted()', 'Object.groupBy(a, b)', 'a?.b.at(0)', 'new Intl.Segmenter()', 'window.requestIdleCallback(a)', '<div inert />', "if (typeof structuredClone === 'function') a(); else structuredClone(b)",
  ])('are reported: %s', (code) => {
    expect(sourceProblems('a.tsx', code)).toHaveLength(1);
  }); // prettier-ignore

  test.each([
    'document.startViewTransition?.(a)',
    "// list.at(-1)\nsay('.at(')",
    'list.at(-1) // floor: our own at',
    'cursor.at',
    'typeof structuredClone',
    "if (typeof structuredClone === 'function') structuredClone(a)",
    "'randomUUID' in crypto ? crypto.randomUUID() : b",
  ])('are let through: %s', (code) => {
    expect(sourceProblems('a.tsx', code)).toEqual([]);
  });
});
