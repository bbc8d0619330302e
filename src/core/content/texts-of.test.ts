import { expect, test } from 'vitest';
import { buildPack } from '#testing/build-pack.ts';
import { PackSchema } from './pack.schema.ts';
import { TextSchema } from './text.schema.ts';
import { lengthOf, TEXT_FIELDS, textsOfPack } from './texts-of.ts';

test('knows every field of the schemas that holds words, and no other', () => {
  expect([...TEXT_FIELDS].sort()).toEqual([...new Set(textFields(PackSchema, ''))].sort());
});

test('gives each text its path', () => {
  const paths = [...textsOfPack(buildPack())].map(({ path }) => path);
  expect(paths).toContain('scenarios[0].scenes[0].beats[0].cues[0].quote');
  expect(paths).toContain('scenarios[0].case.facts[0]');
  expect(paths).toContain('manifest.publisher');
});

test('counts characters, not code units', () => {
  expect(lengthOf('𠮷😀a')).toBe(3);
});

/** The names under which the schema of texts occurs inside a schema. */
function textFields(schema: unknown, field: string): readonly string[] {
  if (schema === TextSchema) return [field];
  if (typeof schema !== 'object' || schema === null) return [];
  const { entries, item, wrapped, options, pipe } = schema as {
    entries?: object;
    item?: unknown;
    wrapped?: unknown;
    options?: unknown;
    pipe?: readonly unknown[];
  };
  return [
    ...Object.entries(entries ?? {}).flatMap(([key, inner]) => textFields(inner, key)),
    ...(Array.isArray(options) ? options : [item, wrapped]).flatMap((inner) => textFields(inner, field)),
    ...(pipe ?? []).slice(1).flatMap((inner) => textFields(inner, field)),
  ];
}
