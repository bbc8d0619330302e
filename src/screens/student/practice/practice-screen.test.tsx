// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadChannel } from '#channels/registry.ts';
import type { Item } from '#core/content/item.schema.ts';
import { openPreferences } from '#features/preferences/preferences.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildGenuineItem, buildItem, buildPack } from '#testing/build-pack.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeLearningLog } from '#testing/fake-learning-log.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { PracticeScreen } from './practice-screen.tsx';

/** Pairs that are no twins of each other, so that both halves of each can be in one round. */
const items = (pairs: number): Item[] =>
  Array.from({ length: pairs }, (_, index) => [
    buildItem({ id: `fake-${index}`, twin: undefined }),
    buildGenuineItem({ id: `real-${index}`, twin: undefined }),
  ]).flat();

let log = fakeLearningLog();
beforeEach(async () => {
  log = fakeLearningLog();
  fakeBrowser();
  localStorage.clear();
  await loadChannel('sms');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(language: string, stage: 'junior' | 'university', pairs = 8): Promise<Element> {
  await textsFromDisk(language);
  fakeSite([buildPack({ items: items(pairs) })]);
  openSettingsStore().write({ language, stage });
  const services = buildServices({ log: Promise.resolve(log) });
  return render(<PracticeScreen services={services} preferences={openPreferences(openSettingsStore())} />).container;
}
async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(() => void fireEvent.click(button));
}
const itemShown = (page: Element) => page.querySelector<HTMLElement>('[data-item]')?.dataset['item'];

describe.each([
  ['zh', '判一判', '骗局', '很确定', '下一个', '这一轮', '再来一轮', '第 1 条，共 10 条'],
  ['en', 'You be the judge', 'Scam', 'Very sure', 'Next', 'This round', 'Another round', '1 of 10'],
] as const)('in %s', (language, title, scam, sure, next, result, again, place) => {
  test('a round is ten things, half of them genuine, and ends with what it showed', async () => {
    const container = await show(language, 'junior');
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(await screen.findByText(place)).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
    for (let count = 0; count < 10; count++) for (const name of [scam, sure, next]) await press(name);
    expect(await screen.findByRole('heading', { level: 2, name: result })).toBeTruthy();
    expect(screen.getAllByText(/^[05]\/5$/).map((figure) => figure.textContent)).toEqual(['5/5', '0/5']);
    const judged = (await log.exportAll()).responses;
    expect(new Set(judged.map(({ itemId }) => itemId)).size).toBe(10);
    expect(judged.filter(({ truth }) => truth === 'genuine')).toHaveLength(5);
    await press(again);
    await waitFor(() => expect(itemShown(container)).toBeTruthy());
    expect(screen.queryByRole('heading', { level: 2, name: result })).toBeNull();
    expect(judged.map(({ itemId }) => itemId)).not.toContain(itemShown(container)); // what was not met yet comes first
  });
});

test('a stage without anything to practise is told what to do', async () => {
  await show('zh', 'university');
  expect(await screen.findByText(/这个学段暂时没有可以练习的题/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
