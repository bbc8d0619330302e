import { expect, test } from 'vitest';
import { checkOffline } from './offline-check.ts';
import { worstOf } from './verdict.ts';

test('a copy that is here, or carried on a stick, does without a network; an update that waits changes nothing', () => {
  expect((['ready', 'update-waiting', 'carried'] as const).map((state) => checkOffline(state).state)).toEqual(['good', 'good', 'good']);
});

test('one that is still coming is to be waited for, and none at all is to be put right', () => {
  expect((['installing', 'failed', 'unsupported'] as const).map((state) => checkOffline(state).state)).toEqual(['careful', 'bad', 'bad']);
});

test('the worst of all is what the top line says; nothing looked at is nothing wrong', () => {
  const verdict = (state: 'good' | 'careful' | 'bad') => ({ state, key: '' });
  expect(worstOf([])).toBe('good');
  expect(worstOf([verdict('careful'), verdict('good')])).toBe('careful');
  expect(worstOf([verdict('careful'), verdict('bad'), verdict('good')])).toBe('bad');
});
