import { describe, expect, test } from 'vitest';
import { stageKey, type KeySetting } from './stage-key.ts';

const SETTING: KeySetting = { isCounting: false, canPick: false, isBlank: false, focus: 'other' };
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

test('B blanks the screen at a question and at its answer alike; A, C and D mean nothing by themselves', () => {
  for (const canPick of [false, true]) {
    expect(key('b', { canPick })).toEqual({ type: 'blank' });
    for (const name of ['a', 'c', 'd', 'A']) expect(key(name, { canPick })).toBeNull();
  }
});

describe('while hands are counted', () => {
  test('A to D and digits belong to the panel, the other keys keep their meaning', () => {
    for (const name of ['a', 'b', 'B', 'd', '7', '0']) expect(key(name, { isCounting: true })).toBeNull();
    expect(key('PageDown', { isCounting: true })).toEqual({ type: 'on' });
    expect(key('h', { isCounting: true })).toEqual({ type: 'hands' });
    expect(key('.', { isCounting: true })).toEqual({ type: 'blank' });
  });

  test('a blank screen is brought back by B all the same', () => {
    expect(key('b', { isCounting: true, isBlank: true })).toEqual({ type: 'blank' });
  });
});

test('up and down look at another option once the answer is out, and scroll otherwise', () => {
  expect(key('ArrowUp', { canPick: true })).toEqual({ type: 'pick', by: -1 });
  expect(key('ArrowDown', { canPick: true })).toEqual({ type: 'pick', by: 1 });
  expect(key('ArrowDown')).toBeNull();
  expect(key('ArrowDown', { canPick: true, isBlank: true })).toBeNull();
});

test('a focused button keeps Space and Enter; a number being typed keeps all but the clicker’s keys', () => {
  expect(key(' ', { focus: 'button' })).toBeNull();
  expect(key('ArrowRight', { focus: 'button' })).toEqual({ type: 'on' });
  for (const name of ['1', 'b', ' ', 'ArrowLeft']) expect(key(name, { focus: 'text' })).toBeNull();
  expect(key('PageDown', { focus: 'text' })).toEqual({ type: 'on' });
});
