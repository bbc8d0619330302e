import type { Pack } from './pack.schema.ts';
import type { Text } from './text.schema.ts';

/** A text and where it stands. */
export interface FoundText {
  readonly path: string;
  readonly text: Text;
}

/** The fields that hold words for people. A test compares this list with the schemas. */
export const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'alt',
  'ask',
  'button',
  'caption',
  'explain',
  'facts',
  'feedback',
  'heading',
  'howToCheck',
  'invented',
  'label',
  'lines',
  'name',
  'note',
  'options',
  'owner',
  'prompt',
  'publisher',
  'quote',
  'role',
  'shows',
  'situation',
  'subtitle',
  'summary',
  'text',
  'title',
  'value',
  'what',
  'why',
]);

/** Every text inside a value of the format, with its path. */
export function* textsOf(value: unknown, path: string, field = ''): Generator<FoundText> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) yield* textsOf(member, `${path}[${index}]`, field);
  } else if (TEXT_FIELDS.has(field)) {
    yield { path, text: value as Text }; // the schema lets nothing else stand in these fields
  } else {
    for (const [key, member] of Object.entries(value)) yield* textsOf(member, path === '' ? key : `${path}.${key}`, key);
  }
}

/** Every text of a pack. */
export function* textsOfPack(pack: Pack): Generator<FoundText> {
  yield* textsOf(pack.manifest, 'manifest');
  yield* textsOf(pack.scenarios, 'scenarios');
  yield* textsOf(pack.items, 'items');
  yield* textsOf(pack.sources, 'sources');
  yield* textsOf(pack.lessons, 'lessons');
  yield* textsOf(pack.programmes, 'programmes');
}

/** Every wording of a pack, language by language, with its path (`….text.en`). */
export function* wordingsOfPack(pack: Pack): Generator<{ readonly path: string; readonly language: string; readonly wording: string }> {
  for (const { path, text } of textsOfPack(pack)) {
    for (const [language, wording] of Object.entries(text)) yield { path: `${path}.${language}`, language, wording };
  }
}

/** How long a wording is to a reader: in characters, not in code units. */
export function lengthOf(wording: string): number {
  return [...wording].length;
}
