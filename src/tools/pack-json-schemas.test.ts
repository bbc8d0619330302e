import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELD_DESCRIPTIONS } from './field-descriptions.ts';
import { packJsonSchemas } from './pack-json-schemas.ts';

const folder = new URL('../../public/packs/schema/', import.meta.url);

test('the published schemas are what the app reads with (else run `tsx src/tools/json-schema.ts`)', () => {
  const published = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
  expect(published).toEqual(new Map(packJsonSchemas()));
});

test('every field has a description, and every description a field', () => {
  const fields = new Set([...packJsonSchemas().values()].flatMap((content) => fieldsOf(JSON.parse(content))));
  expect([...fields].sort()).toEqual(Object.keys(FIELD_DESCRIPTIONS).sort());
});

function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [...(key === 'properties' ? Object.keys(value as object) : []), ...fieldsOf(value)]);
}
