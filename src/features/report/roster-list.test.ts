import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoster } from './roster-list.ts';

describe('a pasted list of names', () => {
  it.each([
    ['a space', '1 小明\n12 小红'],
    ['a comma, as in a CSV file with a heading', '座位号,姓名\r\n1,小明\r\n12,小红\r\n'],
    ['a tab, as copied from a table', '1\t小明\t男\n12\t小红\t女'],
    ['Chinese signs', '1、小明\n12号 小红'],
    ['noughts before and quotes round', '\uFEFF"01","小明"\n"12","小红"'],
  ])('may part number and name by %s', (_name, text) => {
    expect(readRoster(text).roster).toEqual({ 'n-1': '小明', 'n-12': '小红' });
  });

  it('says how many lines were no seat with a name', () => {
    expect(readRoster('姓名\n\n1 小明\n2\n小红\n0 小刚\n9999 小强')).toEqual({ roster: { 'n-1': '小明' }, names: 1, skipped: 5 });
  });

  it('keeps the last of two names for one seat', () => {
    expect(readRoster('1 小明\n1 小红')).toMatchObject({ roster: { 'n-1': '小红' }, names: 1 });
  });

  it('never throws, and gives seats of numbers only, with short names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const [seat, name] of Object.entries(readRoster(text).roster)) {
          expect(seat).toMatch(/^n-[1-9]\d{0,3}$/);
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(30);
        }
      }),
      { seed: 1 },
    );
  });
});
