import { describe, expect, test } from 'vitest';
import { stageKey, type KeySetting } from './stage-key.ts';

const SETTING: KeySetting = { options: 0, isCounting: false, isBlank: false, focus: 'other' };
const key = (name: string, setting: Partial<KeySetting> = {}) => stageKey(name, { ...SETTING, ...setting });

test.each(['PageDown', 'ArrowRight', ' ', 'Enter'])('%s goes on', (name) => expect(key(name)).toEqual({ type: 'on' }));
test.each(['PageUp', 'ArrowLeft'])('%s goes back', (name) => expect(key(name)).toEqual({ type: 'back' }));

test('Esc has no meaning: the place is never lost', () => expect(key('Escape')).toBeNull());

test('a clicker’s "start the slides" fills the screen instead of loading the page anew, and its "black screen" blanks it', () => {
  expect(key('F5')).toEqual({ type: 'full-screen' });
  expect(key('.')).toEqual({ type: 'blank' });
});

test('letters mean the same whether or not Caps Lock is on', () => {
  for (const letter of 'bfhmps') expect(key(letter.toUpperCase())).toEqual(key(letter));
});

test('1 is the first part, 9 the ninth, 0 the tenth', () => {
  expect(key('1')).toEqual({ type: 'part', place: 0 });
  expect(key('9')).toEqual({ type: 'part', place: 8 });
  expect(key('0')).toEqual({ type: 'part', place: 9 });
});

describe('while there are options', () => {
  test('their letters stand for them, B too; the others keep their meaning', () => {
    expect(key('b', { options: 2 })).toEqual({ type: 'letter', place: 1 });
    expect(key('A', { options: 2 })).toEqual({ type: 'letter', place: 0 });
    expect(key('c', { options: 2 })).toBeNull();
    expect(key('b', { options: 0 })).toEqual({ type: 'blank' });
  });

  test('letters and digits belong to the hands being counted', () => {
    expect(key('a', { options: 2, isCounting: true })).toBeNull();
    expect(key('7', { options: 2, isCounting: true })).toBeNull();
    expect(key('PageDown', { options: 2, isCounting: true })).toEqual({ type: 'on' });
  });

  test('a blank screen is brought back by B all the same', () => {
    expect(key('b', { options: 2, isBlank: true })).toEqual({ type: 'blank' });
  });
});

test('a focused button keeps Space and Enter; a number being typed keeps all but the clicker’s keys', () => {
  expect(key(' ', { focus: 'button' })).toBeNull();
  expect(key('ArrowRight', { focus: 'button' })).toEqual({ type: 'on' });
  for (const name of ['1', 'b', ' ', 'ArrowLeft']) expect(key(name, { focus: 'text' })).toBeNull();
  expect(key('PageDown', { focus: 'text' })).toEqual({ type: 'on' });
});
