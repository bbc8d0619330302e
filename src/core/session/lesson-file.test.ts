import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeLesson } from '#testing/whole-lesson.ts';
import { buildTitleCard } from '#testing/build-programmes.ts';
import { pressOn, wholeVisit } from '#testing/whole-visit.ts';
import type { SessionHeader } from './session-header.ts';
import { lessonFile, type LessonFile } from './lesson-file.ts';
import { LESSON_LIMITS, readLessonFile } from './lesson-file.schema.ts';
import type { LoggedSessionEvent } from './events.ts';
import { placeLesson, type Placed } from './place-lesson.ts';

const { header, events } = wholeLesson({ pupils: 8, items: 2, practice: 2, decisions: 1, withUndo: true });
const FILE = lessonFile(header, events);
const TEXT = JSON.stringify(FILE);
const VISIT = wholeVisit({ people: 5000 });

function codes(text: string): string[] {
  const read = readLessonFile(text);
  return read.ok ? [] : [...new Set(read.problems.map((problem) => problem.code))];
}

/** The sample with one place in it changed. */
// oxlint-disable-next-line typescript/no-explicit-any -- these tests write what the types forbid
function changed(change: (file: any) => void): string {
  const file = JSON.parse(TEXT);
  change(file);
  return JSON.stringify(file);
}

const placeOf = (type: string) => events.findIndex(({ event }) => event.type === type);

describe('the file of a lesson', () => {
  it('is read back as it was saved', () => {
    expect(readLessonFile(TEXT)).toEqual({ ok: true, value: FILE });
    expect(readLessonFile(`\uFEFF${JSON.stringify(FILE, null, 2)}`)).toEqual({ ok: true, value: FILE });
  });

  it('never holds the key that leads the room', () => {
    expect(TEXT).not.toContain(header.hostKey);
    expect(TEXT).not.toContain('hostKey');
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'not-json'],
    ['a picture', '\u0089PNG\r\n', 'not-json'],
    ['no object', '[]', 'wrong-app'],
    ['a pupil’s own file', '{"app":"anti-fraud-pioneer","format":1}', 'wrong-app'],
    ['the file of a visit', JSON.stringify(lessonFile(VISIT.header, VISIT.events)), 'other-kind'],
    ['a visit that says it is a lesson', changed((f) => (f.events[0].event.visit = { programme: {}, minutes: 1, station: '', parts: [] })), 'events'],
    ['a lesson with a part of a visit', changed((f) => (f.events[0].event.plan[0] = { type: 'boosters' })), 'events'],
    [
      'a lesson with a press of a visit',
      changed((f) => f.events.push({ ...f.events[1], seq: f.events.length, event: { type: 'flags-lit', beats: [] } })),
      'events',
    ],
    ['a press that began with no event', changed((f) => (f.events[3].press = 2)), 'events'],
    ['a class as large as a hall', changed((f) => (f.events[0].event.pupils = 1201)), 'events'],
    ['a file of a newer app', changed((f) => (f.version = 2)), 'newer-format'],
    ['a text too large', ' '.repeat(LESSON_LIMITS.text + 1), 'too-large'],
    ['the key __proto__', TEXT.replace('"header"', '"__proto__":{"ok":true},"header"'), 'hostile-key'],
    ['a part nobody knows', changed((f) => (f.extra = 1)), 'shape'],
    ['a header with the key of a room', changed((f) => (f.header.hostKey = 'a')), 'shape'],
    ['an identifier that leads elsewhere', changed((f) => (f.header.id = '../me')), 'shape'],
    ['no event at all', changed((f) => (f.events = [])), 'shape'],
    ['an unknown event', changed((f) => (f.events[1].event.type = 'hacked')), 'shape'],
    ['an event with more in it', changed((f) => (f.events[1].event.name = '小明')), 'shape'],
    ['a seat that is a name', changed((f) => (f.events[placeOf('seat-taken')].event.seat = 'xiaoming')), 'shape'],
    ['a seat that is a formula', changed((f) => (f.events[placeOf('seat-taken')].event.seat = '=1+1')), 'shape'],
    ['half a hand', changed((f) => (f.events[placeOf('hands-counted')].event.counts = { 'scam-sure': 0.5 })), 'shape'],
    ['a class of nobody', changed((f) => (f.events[0].event.pupils = 0)), 'shape'],
    ['an instant after 2100', changed((f) => (f.events[1].at = 1e14)), 'shape'],
    ['a class name with a control character', changed((f) => (f.events[0].event.className = 'a\u0000')), 'shape'],
    ['a gap in the events', changed((f) => f.events.splice(3, 1)), 'events'],
    ['the same event twice', changed((f) => f.events.push(f.events[1])), 'events'],
    ['a second beginning', changed((f) => (f.events[2].event = f.events[0].event)), 'events'],
    ['a beginning that was taken back', changed((f) => (f.events[placeOf('undone')].event.step = 0)), 'events'],
    ['a step taken back before it was made', changed((f) => (f.events[placeOf('undone')].event.step = 999)), 'events'],
    ['a vote for no option', changed((f) => (f.events[lastOf('vote-cast')].event.option = 'bribe')), 'events'],
    ['more hands than pupils', changed((f) => (f.events[lastOf('hands-counted')].event.counts = { 'scam-sure': 900 })), 'events'],
    ['a right answer that is no option', changed((f) => (f.events[lastOf('question-opened')].event.question.key.right = ['win'])), 'events'],
    ['a header of another length', changed((f) => (f.header.length += 1)), 'header'],
    ['a header of another class', changed((f) => (f.header.className = 'x')), 'header'],
    ['a header that says it goes on', changed((f) => (f.header.isClosed = false)), 'header'],
    ['a header that began earlier', changed((f) => (f.header.startedAt -= 1)), 'header'],
  ])('is refused when it is %s', (_name, text, code) => {
    expect(codes(text)).toEqual([code]);
    expect(({} as Record<string, unknown>)['ok']).toBeUndefined();
  });

  it('is refused when it is cut off at any place', () => {
    fc.assert(
      fc.property(fc.nat({ max: TEXT.length - 1 }), (end) => codes(TEXT.slice(0, end))[0] === 'not-json'),
      { seed: 1 },
    );
  });

  it('never throws, whatever it holds in place of something', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.jsonValue(), (place, key, junk) => {
        const read = readLessonFile(
          changed((file) => {
            const { event } = file.events[place % file.events.length];
            const keys = Object.keys(event);
            event[keys[key % keys.length] ?? ''] = junk;
          }),
        );
        return read.ok || read.problems.length > 0;
      }),
      { numRuns: 300, seed: 2 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => !readLessonFile(text).ok),
      { seed: 3 },
    );
  });

  it('tells at most twenty problems when every event is wrong', () => {
    const read = readLessonFile(changed((f) => (f.events = Array.from({ length: 100_000 }, () => ({ v: 2 })))));
    expect(read.ok ? 0 : read.problems.length).toBe(LESSON_LIMITS.problems);
  });
});

describe('the file of a visit', () => {
  const { state, content } = wholeVisit({ presses: 60, isClosed: false });
  const wishes = [{ type: 'blank' }, { type: 'light' }, { type: 'back' }, { type: 'jump', part: 3 }, { type: 'people', people: 4000 }] as const;
  const { log } = wishes.reduce((now, wish) => pressOn(now, content, wish), state);
  const visit = (file: unknown) => readLessonFile(JSON.stringify(file), 'xianfeng-visit');
  const saved = lessonFile({ ...VISIT.header, length: log.length, isClosed: false, lastAt: log[log.length - 1]?.at ?? VISIT.header.lastAt }, log);

  it('is read back as it was saved, whatever was pressed', () => {
    expect(visit(lessonFile(VISIT.header, VISIT.events))).toEqual({ ok: true, value: { ...lessonFile(VISIT.header, VISIT.events), format: 'xianfeng-visit' } });
    expect(visit(saved)).toEqual({ ok: true, value: saved });
  });

  it('is read back however long the parts of its programme are, as far as a programme can be kept', () => {
    const note = { zh: '一'.repeat(7900) };
    const lines = Array.from({ length: 400 }, (_, place) => ({ zh: `${place}` }));
    const long = wholeVisit({ programme: { title: {}, minutes: 10, steps: [{ type: 'advice', minutes: 1, note }, buildTitleCard({ lines })] } });
    expect(visit(lessonFile(long.header, long.events))).toMatchObject({ ok: true });
    expect(long.state.plan).toHaveLength(2);
  });

  it('is no lesson, and a lesson is no visit', () => {
    expect(visit(FILE)).toMatchObject({ ok: false, problems: [{ code: 'other-kind' }] });
    expect(visit({ ...FILE, format: 'xianfeng-visit' })).toMatchObject({ ok: false, problems: [{ code: 'events' }] });
  });

  it('never throws, whatever stands in place of something in it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.jsonValue(), (place, key, junk) => {
        const file = JSON.parse(JSON.stringify(saved));
        const spots: [object, string][] = [];
        const collect = (value: unknown): void => {
          if (typeof value !== 'object' || value === null) return;
          for (const [name, member] of Object.entries(value)) {
            spots.push([value, name]);
            collect(member);
          }
        };
        collect(file.events[place % file.events.length]);
        const [owner, name] = spots[key % spots.length] ?? [file, 'version'];
        Reflect.set(owner, name, junk);
        const read = visit(file);
        return read.ok || read.problems.length > 0;
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});

/** Lessons by their id, as a device keeps them. */
type Device = Map<string, { readonly header: SessionHeader; readonly events: readonly LoggedSessionEvent[] }>;

async function open(device: Device, file: LessonFile): Promise<Placed> {
  const placed = await placeLesson(file, async (id) => device.get(id) ?? null);
  device.set(placed.id, { header: { ...file.header, id: placed.id, hostKey: 'k' }, events: [...(device.get(placed.id)?.events ?? []), ...placed.fresh] });
  return placed;
}

const part = (length: number): LessonFile => ({ ...FILE, events: FILE.events.slice(0, length) });
/** The lesson as it went on elsewhere after so many events. */
const other = (length: number): LessonFile => ({
  ...FILE,
  events: FILE.events.map((one) => (one.seq < length ? one : { ...one, at: (one.at + 1) as typeof one.at })),
});

describe('opening the file of a lesson', () => {
  it('twice gives one lesson', async () => {
    const device: Device = new Map();
    expect((await open(device, FILE)).as).toBe('new');
    expect(await open(device, FILE)).toEqual({ id: header.id, as: 'known', fresh: [] });
    expect([...device.keys()]).toEqual([header.id]);
  });

  it('lengthens a lesson that went on in the file, and takes nothing from one that went on here', async () => {
    const device: Device = new Map();
    await open(device, part(10));
    expect((await open(device, part(20))).as).toBe('longer');
    expect((await open(device, part(15))).as).toBe('known');
    expect(device.get(header.id)?.events).toEqual(FILE.events.slice(0, 20));
  });

  it('makes a copy of one that went on differently, and the same copy again', async () => {
    const device: Device = new Map();
    await open(device, FILE);
    const copy = await open(device, { ...other(12), events: other(12).events.slice(0, 20) });
    expect(copy.as).toBe('copy');
    expect(await open(device, other(12))).toMatchObject({ id: copy.id, as: 'longer' });
    expect(await open(device, other(12))).toMatchObject({ id: copy.id, as: 'known' });
    expect(await open(device, other(14))).toMatchObject({ as: 'copy' });
    expect(device.size).toBe(3);
    expect(device.get(header.id)?.events).toEqual(FILE.events);
  });

  it('gives copies an identifier that a file can hold, however often lessons part', async () => {
    const device: Device = new Map();
    for (let length = 40; length > 0; length -= 2) await open(device, other(length));
    for (const id of device.keys()) expect(codes(changed((f) => (f.header.id = id)))).toEqual([]);
  });
});

function lastOf(type: string): number {
  return events.map(({ event }) => event.type as string).lastIndexOf(type);
}
