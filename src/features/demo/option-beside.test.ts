import { expect, test } from 'vitest';
import { optionBeside } from './option-beside.ts';

const OPTIONS = [{ id: 'pay' }, { id: 'ask' }, { id: 'hang-up' }];

test('goes one up or down, and stays at either end', () => {
  expect(optionBeside(OPTIONS, 'ask', 1)).toBe('hang-up');
  expect(optionBeside(OPTIONS, 'ask', -1)).toBe('pay');
  expect(optionBeside(OPTIONS, 'pay', -1)).toBeUndefined();
  expect(optionBeside(OPTIONS, 'hang-up', 1)).toBeUndefined();
});

test('begins at the first when none is looked at', () => expect(optionBeside(OPTIONS, null, 1)).toBe('pay'));
