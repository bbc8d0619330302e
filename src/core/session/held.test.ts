import { expect, test } from 'vitest';
import { buildProgramme } from '#testing/build-programmes.ts';
import { type Held, isHeld } from './held.ts';

const ALL: Held = { scenarios: new Map([['fake-service', new Set(['chat'])]]), twins: new Set(['refund-fake']), forms: new Set(['junior-forms']) };
const NOTHING: Held = { scenarios: new Map(), twins: new Set(), forms: new Set() };
const missing = (held: Held) => buildProgramme().steps.flatMap((step) => (isHeld(step, held) ? [] : [step.type]));

test('nothing is missing where the pack has all that is named', () => {
  expect(missing(ALL)).toEqual([]);
});

test('without the pack only what brings its own words is left', () => {
  expect(missing(NOTHING)).toEqual(['before', 'scenario', 'scene', 'twins', 'case', 'after']);
});

test('a scene is missing where its story has no such scene', () => {
  expect(missing({ ...ALL, scenarios: new Map([['fake-service', new Set()]]) })).toEqual(['scene']);
});
