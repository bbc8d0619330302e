import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildOwnProgramme, buildStation } from '#testing/build-own-programme.ts';
import { branded } from '../kernel/brand.ts';
import { keptProgrammeOf, type OpenedProgramme, programmeFileOf, readOwnProgramme, readProgrammeFile, readStation } from './programme-file.schema.ts';
import { PROGRAMME_LIMITS } from './programme-limits.ts';

const OWN = buildOwnProgramme();
const FILE = programmeFileOf(OWN, buildStation());

/** What a file opens as; it must open. */
function opened(text: string): OpenedProgramme {
  const read = readProgrammeFile(text);
  if (!read.ok) throw new Error(`must open: ${read.problems[0]?.code}`);
  return read.value;
}
const refusal = (text: string) => {
  const read = readProgrammeFile(text);
  return read.ok ? null : read.problems[0]?.code;
};
/** The file as a value, to be spoilt and written again. */
const draft = (): Record<string, unknown> & { programme: Record<string, unknown> & { steps: unknown[] } } => JSON.parse(FILE);
const marks = ({ programme }: OpenedProgramme) => programme.steps.map((read) => (read.ok ? read.step.type : read.why));

describe('a programme’s file', () => {
  test('brings back what was saved, with the station where it went along', () => {
    const { id: _, editedAt: __, ...programme } = OWN;
    expect(opened(FILE)).toEqual({ programme, leftOut: 0, station: buildStation(), isNewer: false });
    expect(opened(programmeFileOf(OWN, null)).station).toBeNull();
  });

  test('is refused only for what is no such file', () => {
    expect(refusal('x'.repeat(PROGRAMME_LIMITS.text + 1))).toBe('too-large');
    expect(refusal(FILE.slice(0, -2))).toBe('not-json');
    expect(['null', '[]', '{}', '{"format":"xianfeng-programme"}', '{"format":"xianfeng-lesson","programme":{}}'].map(refusal)).toEqual(
      Array(5).fill('wrong-app'),
    );
  });

  test('of a newer app opens, and a part this one does not know is marked and written back as it was', () => {
    const file = draft();
    file['version'] = 2;
    file.programme.steps.splice(1, 0, { type: 'hologram', minutes: 3 });
    const newer = opened(JSON.stringify(file));
    expect(newer.isNewer).toBe(true);
    expect(marks(newer).slice(0, 3)).toEqual(['card', 'unknown-type', 'before']);
    const again = programmeFileOf({ ...newer.programme, id: 'x', editedAt: branded(0) }, null);
    expect(JSON.parse(again).programme.steps[1]).toEqual({ type: 'hologram', minutes: 3 });
  });

  test('has parts marked that are too long, or hold what no file should', () => {
    const file = draft();
    file.programme.steps = [
      { type: 'advice', minutes: 2, note: { zh: '一'.repeat(PROGRAMME_LIMITS.step) } },
      JSON.parse('{"type":"advice","minutes":2,"__proto__":{"x":1}}'),
      { type: 'advice', minutes: 0 },
      { type: 'advice', minutes: 2 },
    ];
    expect(marks(opened(JSON.stringify(file)))).toEqual(['shape', 'shape', 'shape', 'advice']);
  });

  test('of five thousand parts keeps as many as a programme can hold, and tells how many it left out', () => {
    const file = draft();
    file.programme.steps = Array.from({ length: 5000 }, () => ({ type: 'advice', minutes: 1 }));
    const { programme, leftOut } = opened(JSON.stringify(file));
    expect([programme.steps.length, leftOut]).toEqual([PROGRAMME_LIMITS.steps, 5000 - PROGRAMME_LIMITS.steps]);
  });

  test('falls back field by field', () => {
    const file = draft();
    Object.assign(file.programme, { title: { zh: '' }, audience: 'martians', minutes: 1e9, packId: '../x' });
    expect(opened(JSON.stringify(file)).programme).toMatchObject({ title: {}, audience: 'junior', minutes: 20, packId: '' });
  });

  test('holds text only: control characters are left out', () => {
    const file = draft();
    file.programme['title'] = { zh: '防\u0007骗\u202e课' };
    expect(opened(JSON.stringify(file)).programme.title).toEqual({ zh: '防骗课' });
  });

  test('spoilt in one part in any way keeps all the others', () => {
    fc.assert(
      fc.property(fc.nat(OWN.steps.length - 1), fc.jsonValue({ maxDepth: 12 }), fc.jsonValue(), (at, spoilt, version) => {
        const file = draft();
        file.programme.steps[at] = spoilt;
        file['version'] = version;
        const { steps } = opened(JSON.stringify(file)).programme;
        expect(steps.filter((_, place) => place !== at)).toEqual(OWN.steps.filter((_, place) => place !== at));
      }),
      { seed: 4 },
    );
  });

  test('spoilt in one field of one part in any way keeps all the others', () => {
    const fieldOf = fc.constantFrom('type', 'minutes', 'note', 'title', 'lines', 'scenario', 'forms', 'options', 'constructor');
    fc.assert(
      fc.property(fc.nat(OWN.steps.length - 1), fieldOf, fc.jsonValue(), (at, field, spoilt) => {
        const file = draft();
        file.programme.steps[at] = { ...Object(file.programme.steps[at]), [field]: spoilt };
        const { steps } = opened(JSON.stringify(file)).programme;
        expect(steps.filter((_, place) => place !== at)).toEqual(OWN.steps.filter((_, place) => place !== at));
      }),
      { seed: 5 },
    );
  });

  test('cut, doubled or garbled anywhere never throws', () => {
    fc.assert(
      fc.property(fc.nat(FILE.length), fc.nat(200), fc.string(), (at, length, text) => {
        readProgrammeFile(FILE.slice(0, at) + text + FILE.slice(at + length));
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

describe('what the device has kept', () => {
  test('is read as it was written, with what could not be read', () => {
    const own = buildOwnProgramme({ steps: [...OWN.steps, { ok: false, why: 'unknown-type', raw: { type: 'hologram' } }] });
    expect(readOwnProgramme(JSON.parse(JSON.stringify(keptProgrammeOf(own))))).toEqual(own);
  });

  test('without an id is no programme', () => {
    for (const input of [null, 5, 'x', [], {}, { id: '../x' }]) expect(readOwnProgramme(input)).toBeNull();
  });
});

test('of a station what makes sense is read: a case needs a title, and no more of them than fit a wall', () => {
  const { cases } = buildStation();
  expect(readStation(null)).toEqual({ name: '', cases: [] });
  expect(readStation({ name: 5, cases: [...cases, { title: '' }, null] })).toEqual({ name: '', cases });
  expect(readStation({ name: 'a'.repeat(1000), cases: Array(99).fill(cases[0]) }).cases).toHaveLength(PROGRAMME_LIMITS.cases);
});
