import { expect, test } from 'vitest';
import { buildBeat, buildItem, buildPack, buildText } from '#testing/build-pack.ts';
import { buildTaughtPack } from '#testing/build-lessons.ts';
import { buildStagedPack } from '#testing/build-programmes.ts';
import { type Draft, draftOf } from '#testing/plant-defect.ts';
import { readPack } from './read-pack.ts';

/** A copy of a sound pack to break freely, as an author would in a file. */
function draft(): Draft {
  return draftOf(buildPack());
}

function problems(input: unknown): readonly string[] {
  const read = readPack(input);
  return read.ok ? [] : read.problems.map(({ code, path, message }) => `${code} ${path}: ${message}`);
}

test('gives back a sound pack unchanged', () => {
  expect(readPack(draft())).toEqual({ ok: true, value: buildPack() });
});

test('names a newer format as such, and nothing else', () => {
  const read = readPack({ manifest: { format: 2, shape: 'unknown' }, scenes: [] });
  expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['newer-format']);
});

test.each([null, 7, 'pack', [], {}, { manifest: null }, { manifest: [], scenarios: {}, items: 1 }])(
  'answers %j with problems, never with an exception',
  (input) => {
    expect(problems(input).length).toBeGreaterThan(0);
  },
);

test('names every problem of shape at once, in plain words', () => {
  const pack = draft();
  delete pack.scenarios[0].scenes[0].then.decision.choices[0].feedback;
  pack.scenarios[0].scenes[0].beats[0].cues[0] = { flag: 'urgency' };
  pack.scenarios[0].scenes[0].then.decision.choices[1].to = {};
  pack.items[0].beats[0].type = 'telegram';
  pack.items[1].difficulty = 7;
  pack.items[1].colour = 'red';
  pack.sources[0].title = 'abc';
  pack.extra = 1;
  expect(problems(pack)).toEqual([
    'shape scenarios[0].scenes[0].beats[0].cues[0].why: "why" is missing',
    'missing-feedback scenarios[0].scenes[0].then.decision.choices[0].feedback: "feedback" is missing',
    'shape scenarios[0].scenes[0].then.decision.choices[1].to: this has none of the forms the format allows here',
    expect.stringMatching(/^shape items\[0\]\.beats\[0\]\.type: must be "message" or "voice" or .*, found "telegram"$/),
    'shape items[1].difficulty: must be 1 or 2 or 3, found 7',
    'shape items[1].colour: "colour" is not a field the format knows here',
    'shape sources[0].title: must be a text by language, like {"zh": "…", "en": "…"}, found "abc"',
    'shape extra: "extra" is not a field the format knows here',
  ]);
});

test('still checks the content of sound members when another is broken, under their own index', () => {
  const pack = draft();
  pack.items = [{ id: 'broken' }, buildItem({ beats: [buildBeat({ from: 'ghost' })], explain: buildText('一'.repeat(91)) })];
  const found = problems(pack).map((line) => line.split(':')[0]);
  expect(found).toContain('missing-person items[1].beats[0].from');
  expect(found).toContain('explain-too-long items[1].explain.zh');
});

test('does not call what a broken member would have brought missing', () => {
  const pack = draft();
  pack.items[0].difficulty = 9;
  expect(problems(pack)).toEqual(['shape items[0].difficulty: must be 1 or 2 or 3, found 9']);
});

test('names a picture without words for those who cannot see it', () => {
  const pack = draft();
  pack.items[0].beats.push({ type: 'picture', id: 'pic', art: 'gift' });
  expect(problems(pack)).toEqual(['missing-alt items[0].beats[1].alt: "alt" is missing']);
});

test('reads the lessons of a pack that has some', () => {
  expect(readPack(draftOf(buildTaughtPack()))).toEqual({ ok: true, value: buildTaughtPack() });
});

test('names what is wrong with lessons by their own place, and checks the rest all the same', () => {
  const pack = draftOf(buildTaughtPack());
  pack.lessons.plans[0].minutes = 20;
  pack.lessons.talks[1].decision = undefined;
  pack.items[0].explain.zh = '一'.repeat(91);
  expect(problems(pack)).toEqual([
    'shape lessons.plans[0].minutes: must be 5 or 15 or 25 or 40, found 20',
    'shape lessons.talks[1].decision: "decision" is missing',
    expect.stringContaining('explain-too-long items[0].explain.zh'),
  ]);
});

test('holds the words of lessons to the rules of every text', () => {
  const pack = draftOf(buildTaughtPack());
  pack.lessons.talks[0].text = { zh: '打 13912345678，看 www.gift.com' };
  expect(problems(pack).map((line) => line.split(':')[0])).toEqual([
    'missing-language lessons.talks[0].text.en',
    'outside-link lessons.talks[0].text.zh',
    'real-phone lessons.talks[0].text.zh',
  ]);
});

test('reads the programmes of a pack that has some', () => {
  expect(readPack(draftOf(buildStagedPack()))).toEqual({ ok: true, value: buildStagedPack() });
});

test('names what is wrong with programmes by their own place, and checks the rest all the same', () => {
  const pack = draftOf(buildStagedPack());
  pack.programmes.programmes[0].minutes = 30;
  pack.programmes.programmes[1].steps[1].options.pop();
  delete pack.programmes.handouts[0].ask;
  pack.items[0].explain.zh = '一'.repeat(91);
  expect(problems(pack)).toEqual([
    'shape programmes.programmes[0].minutes: must be 10 or 20 or 40, found 30',
    expect.stringMatching(/^shape programmes\.programmes\[1\]\.steps\[1\]\.options: /),
    'shape programmes.handouts[0].ask: "ask" is missing',
    expect.stringContaining('explain-too-long items[0].explain.zh'),
  ]);
});

test('holds the words of programmes and handouts to the rules of every text', () => {
  const pack = draftOf(buildStagedPack());
  pack.programmes.programmes[0].steps[2].options[1] = { zh: '没有' };
  pack.programmes.programmes[0].steps[0].lines[0].en = '<b>Hello</b>';
  pack.programmes.programmes[0].steps[3].note.zh = '看 www.gift.com';
  pack.programmes.handouts[0].what.zh = '打 13912345678';
  expect(problems(pack).map((line) => line.split(':')[0])).toEqual([
    'markup programmes.programmes[0].steps[0].lines[0].en',
    'missing-language programmes.programmes[0].steps[2].options[1].en',
    'outside-link programmes.programmes[0].steps[3].note.zh',
    'real-phone programmes.handouts[0].what.zh',
  ]);
});

test('does not call what broken lessons would have brought to the programmes missing', () => {
  const pack = draftOf(buildStagedPack());
  delete pack.lessons.talks;
  expect(problems(pack)).toEqual(['shape lessons.talks: "talks" is missing']);
});
