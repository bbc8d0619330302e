import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unzipped } from '#testing/unzipped.ts';
import { zipOf } from './zip.mjs';

describe('a zip of the folder', () => {
  it('gives back every file under its name, Chinese names included', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' })), (texts) => {
        const files = Object.entries(texts).map(([name, text]) => ({ name, content: Buffer.from(text) }));
        expect(Object.fromEntries(unzipped(zipOf(files)))).toEqual(texts);
      }),
    );
  });

  it('is the same for the same files, so that two people can compare what they were given', () => {
    const files = [{ name: '读我.txt', content: Buffer.from('双击 index.html') }];
    expect(zipOf(files).equals(zipOf(files))).toBe(true);
  });

  it('names the sum of each file, by which an unpacking program sees that it is whole', () => {
    const zip = zipOf([{ name: 'a', content: Buffer.from('123456789') }]);
    expect(zip.readUInt32LE(14)).toBe(0xcb_f4_39_26); // the check value of CRC-32 for these nine digits
  });
});
