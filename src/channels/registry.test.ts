// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { CHANNELS } from '#core/content/taxonomy.ts';
import { Plain } from './plain/plain.tsx';
import { channelFor, isOnPhone, loadChannel } from './registry.ts';

test('a channel is plain text until it has been loaded', () => {
  expect(channelFor('group-chat')).toBe(Plain);
});

test('every channel of the taxonomy has a look of its own', async () => {
  const channels = await Promise.all(CHANNELS.map(loadChannel));
  expect(new Set([...channels, Plain]).size).toBe(CHANNELS.length + 1);
  expect(CHANNELS.map(channelFor)).toEqual(channels);
});

test('a channel nobody knows is told in plain text, whatever its name', async () => {
  expect(await loadChannel('hologram')).toBe(Plain);
  expect(await loadChannel('toString')).toBe(Plain);
  expect(channelFor('hologram')).toBe(Plain);
});

test('a talk at home is the only channel without a phone', () => {
  expect(CHANNELS.filter((id) => !isOnPhone(id))).toEqual(['talk']);
});
