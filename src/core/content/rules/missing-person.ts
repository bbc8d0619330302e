import type { Problem } from '../../kernel/read.ts';
import type { Beat, Person } from '../beat.schema.ts';
import type { Pack } from '../pack.schema.ts';

/** Whoever speaks or is paid is listed under people; `me` is the player, always there and never listed. */
export function* missingPerson(pack: Pack): Generator<Problem> {
  for (const [s, { people, scenes }] of pack.scenarios.entries()) {
    yield* listedMe(people, `scenarios[${s}].people`);
    for (const [c, { beats }] of scenes.entries()) yield* inBeats(beats, people, `scenarios[${s}].scenes[${c}].beats`);
  }
  for (const [i, { people, beats }] of pack.items.entries()) {
    yield* listedMe(people, `items[${i}].people`);
    yield* inBeats(beats, people, `items[${i}].beats`);
  }
}

function* inBeats(beats: readonly Beat[], people: readonly Person[], path: string): Generator<Problem> {
  const known = new Set(['me', ...people.map(({ id }) => id)]);
  for (const [index, beat] of beats.entries()) {
    if ('from' in beat && beat.from !== undefined && !known.has(beat.from)) yield unknown(`${path}[${index}].from`, beat.from);
    if ('to' in beat && !known.has(beat.to)) yield unknown(`${path}[${index}].to`, beat.to);
  }
}

function unknown(path: string, id: string): Problem {
  return { code: 'missing-person', path, message: `"${id}" is not among the people; add this person, or write "me" for the player` };
}

function* listedMe(people: readonly Person[], path: string): Generator<Problem> {
  for (const [index, { id }] of people.entries()) {
    if (id === 'me')
      yield { code: 'missing-person', path: `${path}[${index}].id`, message: '"me" is the player and is not listed; give this person another identifier' };
  }
}
