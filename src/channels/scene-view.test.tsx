// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadChannel } from './registry.ts';
import type { ChannelId } from '#core/content/taxonomy.ts';
import { buildBeat } from '#testing/build-pack.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { SceneView } from './scene-view.tsx';

beforeAll(() => Promise.all([loadChannel('group-chat'), loadChannel('phone-call')]));
beforeEach(async () => {
  fakeBrowser();
  await textsFromDisk('zh');
});
afterEach(cleanup);

const scene = (id: number, channel: ChannelId) => <SceneView id={id} channel={channel} title={{ zh: '题目' }} beats={[buildBeat()]} people={[]} />;

test('a scene is never shown in the look of the channel before it', async () => {
  const { container, rerender } = render(scene(1, 'group-chat'));
  await act(async () => {}); // its channel is here
  rerender(scene(2, 'phone-call'));
  const shown = container.innerHTML; // before anything that is awaited has come
  cleanup();
  expect(shown).toBe(render(scene(2, 'phone-call')).container.innerHTML);
});

test('a scene in the same channel starts with a screen of its own, in the same phone', () => {
  const { container, rerender } = render(scene(1, 'group-chat'));
  const phone = container.querySelector('[role=region]');
  const told = container.querySelector('[data-beat]');
  rerender(scene(2, 'group-chat'));
  expect(container.querySelector('[role=region]')).toBe(phone);
  expect(container.querySelector('[data-beat]')).not.toBe(told);
});
