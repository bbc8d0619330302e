// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { wishOfKey } from './wish-of-key.ts';

const press = (key: string, target: HTMLElement = document.body, isCounting = false) => wishOfKey({ key, target }, isCounting);

describe('a key in the presenter view', () => {
  test.each([
    [['ArrowRight', 'PageDown', ' ', 'Enter'], { type: 'on' }],
    [['ArrowLeft', 'PageUp'], { type: 'back' }],
    [['f', 'F'], { type: 'light' }],
    [['b', 'B', '.'], { type: 'blank' }],
    [['3'], { type: 'jump', part: 2 }],
    [['0'], { type: 'jump', part: 9 }],
  ])('%j does the same as on the stage', (keys, wish) => {
    for (const key of keys) expect(press(key)).toEqual(wish);
  });

  test('that means nothing does nothing: Escape above all', () => {
    for (const key of ['Escape', 'Tab', 'x', 'F5', 'ArrowDown']) expect(press(key)).toBeNull();
  });

  test('is left to the button that has the focus, and to a field that is typed in; a clicker works in both', () => {
    const button = document.createElement('button');
    const field = document.createElement('input');
    for (const key of [' ', 'Enter']) expect(press(key, button)).toBeNull();
    for (const key of ['3', 'ArrowRight', 'f', ' ']) expect(press(key, field)).toBeNull();
    expect([press('PageDown', button), press('PageUp', field)]).toEqual([{ type: 'on' }, { type: 'back' }]);
  });

  test('counts hands while hands are counted: no digit jumps, and only the dot blanks', () => {
    for (const key of ['1', 'b', 'a']) expect(press(key, document.body, true)).toBeNull();
    expect(press('.', document.body, true)).toEqual({ type: 'blank' });
    expect(press('PageDown', document.body, true)).toEqual({ type: 'on' });
  });
});
