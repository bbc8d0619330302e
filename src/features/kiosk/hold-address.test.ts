// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { holdAddress, stayAtBooth } from './hold-address.ts';

let isOn = false;
beforeAll(() => holdAddress(() => isOn));
beforeEach(() => {
  isOn = false;
  location.hash = '#/demo/kiosk';
});

const goBack = () => new Promise<void>((done) => (addEventListener('popstate', () => done(), { once: true }), history.back()));
const goTo = (hash: string) => new Promise<void>((done) => (addEventListener('hashchange', () => done(), { once: true }), (location.hash = hash)));

describe('while a booth runs', () => {
  test.each(['#/', '#/join', '#/me', '#/play/fake-service'])('the address %s leads to it', async (hash) => {
    isOn = true;
    await goTo(hash);
    expect(location.hash).toBe('#/demo/kiosk');
  });

  test('going back again and again leads to it', async () => {
    await goTo('#/demo');
    await goTo('#/demo/kiosk');
    isOn = true;
    stayAtBooth();
    for (let times = 0; times < 4; times++) {
      await goBack();
      await eventually(() => expect([location.hash, history.state]).toEqual(['#/demo/kiosk', { isBooth: true }]));
    }
  });

  test('the history does not grow while the booth is on top', () => {
    isOn = true;
    stayAtBooth();
    const before = history.length;
    stayAtBooth();
    expect(history.length).toBe(before);
  });
});

test('where none runs, every address leads where it says', async () => {
  await goTo('#/me');
  expect(location.hash).toBe('#/me');
});
