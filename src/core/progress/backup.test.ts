import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAttempt, aResponse, at } from '#testing/sample-log.ts';
import type { LoggedEvent } from '../play/attempt.ts';
import type { PlayEvent } from '../play/events.ts';
import type { Backup } from './backup.ts';
import { BACKUP_LIMITS, readBackup } from './backup.schema.ts';
import { additions, type Mergeable } from './merge.ts';

const FINISHED: readonly PlayEvent[] = [
  { type: 'advanced' },
  { type: 'chose', decision: 'd-1', choice: 'hang-up' },
  { type: 'went-on' },
  { type: 'suspected', beats: ['b-1', 'b-2'] },
  { type: 'finished' },
];

function aBackup(more: Partial<Backup> = {}): Backup {
  const open = anAttempt('open', 2);
  const done = anAttempt('done', 6, { then: FINISHED, header: { state: 'finished', result: 'refused' } });
  return {
    app: 'anti-fraud-pioneer',
    format: 1,
    savedAt: at(99),
    attempts: [open.header, done.header],
    events: [...open.events, ...done.events],
    responses: [aResponse('a', 1), aResponse('b', 2)],
    ...more,
  };
}

function codes(input: unknown): string[] {
  const read = readBackup(input);
  return read.ok ? [] : [...new Set(read.problems.map((problem) => problem.code))];
}

/** The sample with one place in it changed. */
// oxlint-disable-next-line typescript/no-explicit-any -- these tests write what the types forbid
function changed(change: (backup: any) => void): unknown {
  const backup = JSON.parse(JSON.stringify(aBackup()));
  change(backup);
  return backup;
}

describe('reading a backup', () => {
  it('gives back what was saved, from its text and from its value', () => {
    expect(readBackup(JSON.stringify(aBackup()))).toEqual({ ok: true, value: aBackup() });
    expect(readBackup(`\uFEFF${JSON.stringify(aBackup(), null, 2)}`)).toEqual({ ok: true, value: aBackup() });
    expect(readBackup(aBackup())).toEqual({ ok: true, value: aBackup() });
  });

  it('tells a file of a newer app from a broken one', () => {
    expect(codes({ ...aBackup(), format: 2, attempts: 'in some new form' })).toEqual(['newer-format']);
  });

  it.each<[string, unknown, string]>([
    ['nothing', '', 'not-json'],
    ['a picture', '\u0089PNG\r\n', 'not-json'],
    ['no object', '[]', 'wrong-app'],
    ['null', null, 'wrong-app'],
    ['a file of another app', '{"app":"excalidraw","format":1}', 'wrong-app'],
    ['a text too large', ' '.repeat(BACKUP_LIMITS.text + 1), 'too-large'],
    ['an older format than the first', { ...aBackup(), format: 0 }, 'shape'],
    ['a format that is no number', { ...aBackup(), format: '1' }, 'shape'],
    ['rows that are no list', { ...aBackup(), events: {} }, 'shape'],
    ['a part that is missing', { app: 'anti-fraud-pioneer', format: 1, savedAt: 1 }, 'shape'],
    ['a part nobody knows', { ...aBackup(), extra: 1 }, 'shape'],
    ['a row with more in it', changed((b) => (b.responses[0].note = 'x')), 'shape'],
    ['an unknown event', changed((b) => (b.events[1].event.type = 'cheated')), 'shape'],
    ['an instant from a text', changed((b) => (b.responses[0].at = '2024-01-01')), 'shape'],
    ['an instant after 2100', changed((b) => (b.responses[0].at = 1e14)), 'shape'],
    ['an instant that is no whole number', changed((b) => (b.responses[0].at = 1.5)), 'shape'],
    ['an identifier with markup', changed((b) => (b.responses[0].itemId = '<img src=x>')), 'shape'],
    ['an item named like a key of every object', changed((b) => (b.responses[0].itemId = 'constructor')), 'shape'],
    ['an unknown fraud type', changed((b) => (b.responses[0].fraudType = 'toString')), 'shape'],
    ['the key __proto__', JSON.stringify(aBackup()).replace('"savedAt"', '"__proto__":{"ok":true},"savedAt"'), 'hostile-key'],
    ['the key constructor in a row', JSON.stringify(aBackup()).replace('"itemId"', '"constructor":{},"itemId"'), 'hostile-key'],
    ['the same attempt twice', changed((b) => b.attempts.push(b.attempts[0])), 'duplicate'],
    ['the same response twice', changed((b) => b.responses.push(b.responses[0])), 'duplicate'],
    ['a gap in the events', changed((b) => b.events.splice(3, 1)), 'events'],
    ['the same event twice', changed((b) => b.events.push(b.events[1])), 'events'],
    ['an event of no attempt', changed((b) => (b.events[0].attempt = 'ghost')), 'events'],
    ['a second start', changed((b) => (b.events[1].event = { type: 'started', scenario: 'gift' })), 'events'],
    [
      'events after the end',
      changed((b) => {
        b.events.push({ attempt: 'done', seq: 6, at: b.events[7].at, event: { type: 'advanced' } });
        b.attempts[1].length = 7;
      }),
      'events',
    ],
    ['a header without events', changed((b) => (b.events = b.events.filter((e: LoggedEvent) => e.attempt !== 'open'))), 'header'],
    ['a header of another length', changed((b) => (b.attempts[0].length = 9)), 'header'],
    ['a header of another scenario', changed((b) => (b.attempts[0].scenarioId = 'other')), 'header'],
    ['a header that began earlier', changed((b) => (b.attempts[0].startedAt -= 1)), 'header'],
    ['a header that ended later', changed((b) => (b.attempts[0].lastAt += 1)), 'header'],
    ['an open attempt that says it is finished', changed((b) => Object.assign(b.attempts[0], { state: 'finished', result: 'refused' })), 'header'],
    ['a finished attempt that says it is open', changed((b) => Object.assign(b.attempts[1], { state: 'open', result: null })), 'header'],
    ['a result before the end', changed((b) => (b.attempts[0].result = 'refused')), 'header'],
    [
      'an attempt that ended at its start',
      changed((b) => {
        b.events.splice(1, 1);
        Object.assign(b.attempts[0], { length: 1, lastAt: b.attempts[0].startedAt, state: 'ended', result: 'refused' });
      }),
      'header',
    ],
  ])('refuses %s', (_name, input, code) => {
    expect(codes(input)).toEqual([code]);
    expect(({} as Record<string, unknown>)['ok']).toBeUndefined();
  });

  it('refuses more rows than a person can make, and more items', () => {
    expect(codes({ ...aBackup(), events: Array.from({ length: BACKUP_LIMITS.rows }, () => 0) })).toEqual(['too-large']);
    const responses = Array.from({ length: BACKUP_LIMITS.items + 1 }, (_, index) => aResponse(`r${index}`, index));
    expect(codes({ ...aBackup(), responses })).toEqual(['too-large']);
  });

  it('tells at most twenty problems, and quickly, when every row is wrong', () => {
    const read = readBackup({ ...aBackup(), events: Array.from({ length: 150_000 }, () => ({ attempt: 1 })) });
    expect(read.ok ? 0 : read.problems.length).toBe(BACKUP_LIMITS.problems);
  });

  it('refuses a file cut off at any place', () => {
    const text = JSON.stringify(aBackup());
    fc.assert(fc.property(fc.nat({ max: text.length - 1 }), (end) => codes(text.slice(0, end))[0] === 'not-json'));
  });

  it('never throws, whatever the file holds, and takes nothing that is not of the form', () => {
    fc.assert(fc.property(fc.anything(), (input) => !readBackup(input).ok));
    fc.assert(
      fc.property(fc.constantFrom('attempts', 'events', 'responses'), fc.nat(), fc.jsonValue(), (part, place, junk) => {
        const read = readBackup(
          changed((b) => {
            const row = b[part][place % b[part].length];
            const keys = Object.keys(row);
            row[keys[place % keys.length] ?? ''] = junk;
          }),
        );
        return read.ok || read.problems.length > 0;
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => !readBackup(text).ok));
  });
});

/** Devices on which the same few attempts were begun and may have gone on differently. */
const logs: fc.Arbitrary<Mergeable> = fc
  .record({
    ways: fc.array(fc.tuple(fc.constantFrom('one', 'two', 'three'), fc.array(fc.constantFrom('a', 'b'), { maxLength: 4 })), { maxLength: 3 }),
    responses: fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 8 }),
  })
  .map(({ ways, responses }) => {
    const attempts = [...new Map(ways)].map(([id, choices]) => anAttempt(id, 0, { then: choices.map((choice) => ({ type: 'chose', decision: 'd', choice })) }));
    return {
      attempts: attempts.map((one) => one.header),
      events: attempts.flatMap((one) => one.events),
      responses: responses.map((n) => aResponse(`r${n}`, n)),
    };
  });

function merged(here: Mergeable, incoming: Mergeable): Mergeable {
  const added = additions(here, incoming);
  const headers = new Map([...here.attempts, ...added.attempts].map((header) => [header.id, header]));
  return { attempts: [...headers.values()], events: [...here.events, ...added.events], responses: [...here.responses, ...added.responses] };
}

/** What was lived, apart from the names of attempts. */
function content(log: Mergeable) {
  const ways = log.attempts.map(
    ({ id }) =>
      `${id.split('~')[0]} ${log.events
        .filter((event) => event.attempt === id)
        .sort((a, b) => a.seq - b.seq)
        .map((one) => JSON.stringify(one.event))
        .join()}`,
  );
  return { ways: ways.sort(), responses: log.responses.map((one) => one.id).sort() };
}

function isSound(log: Mergeable): boolean {
  return readBackup({ app: 'anti-fraud-pioneer', format: 1, savedAt: 0, ...log }).ok;
}

describe('merging', () => {
  it('adds nothing of a log that is here already', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(additions(log, log)).toEqual({ attempts: [], events: [], responses: [] });
      }),
    );
  });

  it('counts nothing twice when a file is merged again', () => {
    fc.assert(
      fc.property(logs, logs, (a, b) => {
        expect(additions(merged(a, b), b)).toEqual({ attempts: [], events: [], responses: [] });
      }),
    );
  });

  it('changes or removes no event that is here', () => {
    fc.assert(
      fc.property(logs, logs, (a, b) => {
        expect(merged(a, b).events.slice(0, a.events.length)).toEqual(a.events);
      }),
    );
  });

  it('gives a log that could be saved and read again', () => {
    fc.assert(fc.property(logs, logs, logs, (a, b, c) => isSound(merged(merged(a, b), c))));
  });

  it('brings two devices to the same content, whichever way files go between them', () => {
    fc.assert(
      fc.property(logs, logs, (a, b) => {
        expect(content(merged(a, b))).toEqual(content(merged(b, a)));
        const [one, two] = [merged(a, b), merged(b, a)];
        expect(content(merged(one, two))).toEqual(content(one));
      }),
    );
  });

  it('loses no way anybody went', () => {
    fc.assert(
      fc.property(logs, logs, (a, b) => {
        const ways = content(merged(a, b)).ways;
        for (const way of [...content(a).ways, ...content(b).ways]) expect(ways.some((one) => one.startsWith(way))).toBe(true);
      }),
    );
  });
});
