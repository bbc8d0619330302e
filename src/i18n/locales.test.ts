import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AUDIENCES } from '#core/content/programmes.schema.ts';
import { STAGES } from '#core/content/stages.ts';
import { CHANNELS, FLAGS, FRAUD_TYPES, LEAKS, PROOFS } from '#core/content/taxonomy.ts';
import { WAYS } from '#core/session/activity.ts';
import { THREE_WAYS, TWO_WAYS } from '#core/session/question.ts';
import { HUB_REFUSALS } from '#core/session/refusals.ts';
import { ANIMALS } from '#core/session/seats.ts';
import { LANGUAGES } from './languages.ts';

/** All sections of a language, whichever file they are in. */
function sectionsOf(tag: string): Record<string, Record<string, string>> {
  const folder = join('public/locales', tag);
  const files = readdirSync(folder).filter((name) => name !== 'pinyin.json');
  return Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))) as Record<string, Record<string, string>>;
}

/** The texts of a language by whole key: `shell:start`. */
function textsOf(tag: string): Record<string, string> {
  return Object.fromEntries(Object.entries(sectionsOf(tag)).flatMap(([name, texts]) => Object.entries(texts).map(([key, text]) => [`${name}:${key}`, text])));
}

const TEXTS = Object.fromEntries(LANGUAGES.map(({ tag }) => [tag, textsOf(tag)]));
/** A key without what i18next adds for a number or for the player's own person. */
const plain = (key: string) => key.replace(/_(one|other|me)$/, '');
const keysOf = (tag: string) => [...new Set(Object.keys(TEXTS[tag] ?? {}).map(plain))].sort();

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^(testing|tools)\//.test(file),
);
const CODE = SOURCES.map((file) => readFileSync(join('src', file), 'utf8')).join('\n');
const found = (pattern: RegExp) => new Set([...CODE.matchAll(pattern)].map(([, key]) => key ?? ''));
const SECTIONS = [...new Set(Object.keys(TEXTS['zh'] ?? {}).map((key) => key.split(':')[0]))];
const KEY = `(?:${SECTIONS.join('|')}):`;
const LITERALS = found(new RegExp(`["'](${KEY}[^"'\`]*)["']`, 'g'));
/** Keys that are put together, with a star for each part that is filled in. */
const PATTERNS = new Set([...found(new RegExp(`\`(${KEY}[^\`]*)\``, 'g'))].map((key) => key.replace(/\$\{[^}]*\}/g, '*')));

const FORMS = ['before', 'after', 'practice'];
/** Parts without words of their own. */
const PARTS = ['twins', 'local', 'advice', 'boosters'];
const FILE_PROBLEMS = ['newer', 'cut', 'other-kind', 'wrong-app', 'too-large', 'damaged'];
const TWINS = ['twin-a', 'twin-b'];

/** What can be filled in: one list of values a pattern. A new pattern has to be entered here. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  'class:devices.*': ['connecting', 'no-hub', 'replaced', 'refused', 'over'],
  'class:hands.*': ['most', 'half', 'few', 'none'],
  'class:intro.*': ['before', 'after', 'practice'],
  'class:next.*': [
    'next-part',
    'open-question',
    'close-question',
    'next-item',
    'look-back',
    'reveal',
    'start-story',
    'start-again',
    'tell',
    'go-on',
    'show-flags',
    'show-case',
    'end',
  ],
  'class:part.*': [...FORMS, ...PARTS, 'vote'],
  'class:phase.*': ['telling', 'open', 'closed', 'revealed', 'over'],
  'class:result.*': ['before', 'after', 'hits', 'false-alarms'],
  'class:step.*': ['before', 'after'],
  'class:way.*': WAYS,
  'demo:audience.*': AUDIENCES,
  'demo:check.*': ['offline', 'content', 'storage', 'fullscreen', 'display', 'sound', 'awake', 'clock', 'battery'],
  'demo:check.all.*': ['good', 'careful', 'bad'],
  'demo:check.state.*': ['good', 'careful', 'bad'],
  'demo:edit.trouble.*': ['unknown-type', 'shape', 'missing'],
  'demo:edit.type.*': ['card', 'before', 'vote', 'scenario', 'scene', 'twins', 'case', 'local', 'advice', 'after', 'boosters'],
  'demo:file.refused.*': ['too-large', 'not-json', 'wrong-app', 'not-read'],
  'demo:places.*': ['check', 'station', 'handouts', 'kiosk'],
  'demo:places.*.what': ['check', 'station', 'handouts', 'kiosk'],
  'demo:step.*': ['scenario', 'scene', 'case', 'before', 'after', 'local', 'advice', 'boosters'],
  'demo:step.*-short': ['vote', 'case'],
  'demo:step.card.*': ['title', 'oath', 'farewell'],
  'join:animal.*': ANIMALS,
  'join:choice.*': ['none', 'sending', 'received', 'back-sending', 'back-received', 'missed', 'full'],
  'join:line.**': ['connecting', 'connecting.choice', 'teacher-away', 'teacher-away.choice'],
  'join:option.*': [...TWO_WAYS, ...THREE_WAYS, ...TWINS],
  'join:pin.*': HUB_REFUSALS,
  'join:refused.*': HUB_REFUSALS,
  'join:reveal.*': ['right', 'wrong', 'none', 'right-choice', 'wrong-choice'],
  'join:seat.*': ['seat-taken', 'no-such-seat', 'no-seat-left', 'door-closed', 'other'],
  'cues:type.*': FRAUD_TYPES,
  'cues:flag.*': FLAGS,
  'cues:proof.*': PROOFS,
  'cues:leak.*': LEAKS,
  'presenter:moment.*': ['ready', 'beat', 'decision', 'question', 'answer', 'feedback', 'ending', 'flags', 'case', 'result', 'end'],
  'presenter:phone.*': ['connecting', 'no-hub', 'stage-away', 'pairing', 'paired', 'refused', 'wrong-code', 'not-paired', 'not-allowed', 'replaced'],
  'presenter:present.*': ['starting', 'shown', 'lost', 'failed'],
  'presenter:part.*': ['before', 'after', 'round', 'card', 'scenario', 'scene', 'twins', 'vote', 'case', 'local', 'advice', 'boosters'],
  'kiosk:problem.*': ['code', 'stories', 'languages', 'not-kept'],
  'kiosk:set-up.*': ['plays', 'forgets', 'ends'],
  'report:answer.*': ['right', 'wrong', 'none'],
  'report:band.*': ['guessing', 'on-the-way', 'good'],
  'report:change.*': ['up', 'down', 'unclear'],
  'report:form.*': ['before', 'after'],
  'report:leaning.*': ['suspicious', 'trusting', 'even'],
  'report:next.*': ['genuine-twins', 'too-sure', 'unsure', 'verify-all', 'verify-never', 'no-after', 'booster', 'tell-at-home', 'own-words'],
  'report:open.*': ['new', 'known', 'longer', 'copy'],
  'report:option.*': [...TWO_WAYS, ...THREE_WAYS, ...TWINS],
  'report:part.*': [...FORMS, ...PARTS, 'decision', 'vote', 'scenario', 'scene', 'case'],
  'report:how.*': ['before-sure', 'before-unsure', 'after-sure', 'after-unsure'],
  'report:problem.*': FILE_PROBLEMS,
  'report:round.*': ['before-not-asked', 'before-too-few', 'after-not-asked', 'after-too-few'],
  'report:sheet.*': [
    ...['number', 'part', 'prompt', 'truth', 'type', 'votes', 'right-votes', 'right', 'estimate'],
    ...['letter', 'option', 'is-right', 'share', 'hands', 'devices'],
  ],
  'report:sheet.rate.*': ['hits', 'false-alarms', 'sure', 'unsure', 'verified', 'unsettled'],
  'report:truth.*': ['scam', 'genuine', 'unsettled'],
  'report:way.*': ['hands', 'devices'],
  'shell:stage.*': STAGES,
  'shell:place.*': ['home', 'library', 'practice', 'me'],
  'shell:door.*': ['student', 'teacher', 'officer'],
  'shell:door.*.what': ['student', 'teacher', 'officer'],
  'shell:pack.*': ['missing', 'damaged', 'newer'],
  'shell:shortfall.*': ['unavailable', 'blocked', 'full', 'lost', 'newer'],
  'shell:update.*': ['someone-plays', 'later'],
  'stage:advice.*': ['tell', '110', '96110', '12381', 'bank'],
  'stage:advice.*.what': ['tell', '110', '96110', '12381', 'bank'],
  'stage:bar.*': ['back', 'on', 'light', 'hands', 'ways', 'blank', 'parts', 'sound', 'muted', 'presenter', 'full-screen', 'leave'],
  'stage:intro.*': ['before', 'after', 'practice'],
  'stage:out.*': ['stop', 'tell', 'call', 'keep', 'bank', 'beware'],
  'stage:part.*': ['before', 'after', 'practice', 'twins', 'case', 'local', 'advice', 'boosters'],
  'stage:result.*': ['before', 'after'],
  'stage:twin.*': ['genuine', 'scam'],
  'student:answer.*': ['scam', 'genuine', 'verify'],
  'student:badge.criterion.*': ['scams', 'genuines', 'scam-share', 'genuine-share', 'types', 'again'],
  'student:debrief.*': ['caught', 'missed', 'wrongly-suspected', 'no-sign'],
  'student:debrief.title.*': ['suspect', 'lit', 'case', 'judge', 'done'],
  'student:ending.*': ['refused', 'stopped', 'lost', 'verified', 'missed'],
  'student:judge.*': ['sure', 'unsure'],
  'student:judge.turned-out.*': ['scam', 'genuine'],
  'student:judge.twin.*': ['scam', 'genuine'],
  'student:judge.was.*': ['scam', 'genuine', 'unsettled'],
  'student:library.*': ['open', 'done'],
  'student:play.act.*': ['pause', 'think', 'check', 'ask', 'tell', 'keep-evidence', 'report'],
  'student:play.kind.*': ['safe', 'risky', 'costly'],
  'student:practice.*': ['scam', 'genuine'],
  'student:settings.*': ['on', 'off'],
  'student:settings.text-size.*': ['normal', 'large', 'largest'],
  'student:settings.theme.*': ['system', 'light', 'dark'],
  'student:way-out.*': ['stop', 'tell', 'call', 'keep', 'bank', 'beware'],
  'visit:*': ['when', 'school', 'people', 'programme', 'station'],
  'visit:change.*': ['up', 'down', 'unclear'],
  'visit:form.*': ['before', 'after'],
  'visit:handout.do.*': ['stop', 'tell', 'call', 'bank', 'keep', 'ask', 'sms'],
  'visit:open.*': ['new', 'known', 'longer', 'copy'],
  'visit:part.*': [...FORMS, ...PARTS, 'scenario', 'scene', 'case'],
  'visit:problem.*': FILE_PROBLEMS,
  'visit:rate.*': ['hits', 'false-alarms'],
  'visit:round.*': ['before-not-asked', 'before-too-few', 'after-not-asked', 'after-too-few'],
};

const USED = [...LITERALS, ...Object.entries(FILLED).flatMap(([pattern, values]) => values.map((value) => pattern.replace(/\*+/, value)))];

describe('the keys in the code', () => {
  test('are found at all', () => {
    expect(SOURCES.length).toBeGreaterThan(100 + CHANNELS.length);
    expect(LITERALS.size).toBeGreaterThan(100);
  });

  test('that are put together are all listed above with what they can become, and none is listed in vain', () => {
    expect(Object.keys(FILLED).sort()).toEqual([...PATTERNS].sort());
  });

  test.each(LANGUAGES.map(({ tag }) => tag))('all exist in %s', (tag) => {
    const keys = keysOf(tag);
    expect(USED.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe('the texts', () => {
  test.each(LANGUAGES.map(({ tag }) => tag))('in %s are all used', (tag) => {
    expect(keysOf(tag).filter((key) => !USED.includes(key))).toEqual([]);
  });

  test('have the same keys in every language, plural forms aside', () => {
    expect(keysOf('en')).toEqual(keysOf('zh'));
  });

  test('have every plural form that English needs', () => {
    const forms = Object.keys(TEXTS['en'] ?? {}).filter((key) => /_(one|other)$/.test(key));
    for (const key of forms) expect(TEXTS['en']).toHaveProperty([plain(key) + (key.endsWith('_one') ? '_other' : '_one')]);
  });

  test('are never empty, and never more than a space only where words are joined', () => {
    const empty = LANGUAGES.flatMap(({ tag }) => Object.entries(TEXTS[tag] ?? {}).flatMap(([key, text]) => (text.trim() === '' ? [`${tag} ${key}`] : [])));
    expect(empty).toEqual(['zh phone:spoken-join', 'en phone:spoken-join']); // what stands between two sentences
  });

  test('have the same slots in every language, with names that pinyin can step over', () => {
    const slotsOf = (tag: string, key: string) => {
      const texts = Object.entries(TEXTS[tag] ?? {}).filter(([one]) => plain(one) === key);
      return [...new Set(texts.flatMap(([, text]) => text.match(/\{[^}]*\}/g) ?? []))].sort();
    };
    for (const key of keysOf('zh')) {
      expect([key, slotsOf('en', key)]).toEqual([key, slotsOf('zh', key)]);
      expect(slotsOf('zh', key).filter((slot) => !/^\{[a-z]+\}$/.test(slot))).toEqual([]);
    }
  });

  test('hold no markup, and no Chinese where they are English', () => {
    for (const { tag } of LANGUAGES) expect(Object.values(TEXTS[tag] ?? {}).filter((text) => /<[a-z/]|&[a-z]+;|\$t\(/i.test(text))).toEqual([]);
    expect(Object.values(TEXTS['en'] ?? {}).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
