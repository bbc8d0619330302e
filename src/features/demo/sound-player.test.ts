// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { openSoundPlayer } from './sound-player.ts';

afterEach(() => vi.unstubAllGlobals());

test('a browser without audio, or without a device for it, is silent and nothing stops', () => {
  const player = openSoundPlayer();
  expect(() => player.play('ring')).not.toThrow();
  vi.stubGlobal(
    'AudioContext',
    class {
      constructor() {
        throw new Error('no device');
      }
    },
  );
  expect(() => openSoundPlayer().play('message')).not.toThrow();
  expect(() => player.close()).not.toThrow();
});

test('a player that was closed opens no audio again', () => {
  const opened = vi.fn();
  vi.stubGlobal('AudioContext', opened);
  const player = openSoundPlayer();
  player.close();
  player.play('message');
  expect(opened).not.toHaveBeenCalled();
});

test('no audio is opened before the first sound', () => {
  const opened = vi.fn();
  vi.stubGlobal(
    'AudioContext',
    class {
      constructor() {
        opened();
      }
    },
  );
  const player = openSoundPlayer();
  expect(opened).not.toHaveBeenCalled();
  player.play('message');
  expect(opened).toHaveBeenCalledOnce();
});
