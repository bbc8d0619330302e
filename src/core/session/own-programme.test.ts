import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildProgramme } from '#testing/build-programmes.ts';
import { buildOwnProgramme } from '#testing/build-own-programme.ts';
import { dropped, givenSteps, inserted, minutesOf, moved, type ReadStep, replaced } from './own-programme.ts';

const UNREAD: ReadStep = { ok: false, why: 'unknown-type', raw: { type: 'hologram' } };
const { steps } = buildOwnProgramme();
const anyPlace = fc.nat(steps.length - 1);

test('a copy has every part of the programme it is from, and its own id', () => {
  expect(givenSteps(buildOwnProgramme())).toEqual(buildProgramme().steps);
  expect(buildOwnProgramme().id).not.toBe(buildProgramme().id);
});

test('a part that could not be read is not given', () => {
  expect(givenSteps({ steps: [UNREAD, ...steps] })).toEqual(buildProgramme().steps);
});

test('a programme takes as long as its parts together', () => {
  expect(minutesOf([])).toBe(0);
  expect(minutesOf(buildProgramme().steps)).toBe(20);
});

describe('changing the parts', () => {
  test('moving one and moving it back leaves all as it was', () => {
    fc.assert(
      fc.property(anyPlace, fc.constantFrom<-1 | 1>(-1, 1), (at, by) => {
        if (steps[at + by]) expect(moved(moved(steps, at, by), at + by, by === 1 ? -1 : 1)).toEqual(steps);
      }),
    );
  });

  test('the first has no place before it, and the last none behind', () => {
    expect(moved(steps, 0, -1)).toBe(steps);
    expect(moved(steps, steps.length - 1, 1)).toBe(steps);
  });

  test('what was dropped can be put back where it was', () => {
    fc.assert(
      fc.property(anyPlace, (at) => {
        const gone = steps[at];
        if (gone) expect(inserted(dropped(steps, at), at, gone)).toEqual(steps);
      }),
    );
  });

  test('another part in the place of one leaves its neighbours alone', () => {
    expect(replaced([UNREAD, ...steps], 0, { type: 'advice', minutes: 1 }).slice(1)).toEqual(steps);
  });
});
