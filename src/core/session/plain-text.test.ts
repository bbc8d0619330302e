import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('control characters and marks that turn a line round go; words and line breaks stay', () => {
  expect(plainText('转\u0000账\u001b[31m前\n先\u202e问\uFEFF问')).toBe('转账[31m前\n先问问');
});

test('what is plain already stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text));
    }),
    { seed: 3 },
  );
});
