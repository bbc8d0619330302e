// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openPreferences } from '#features/preferences/preferences.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildPack, buildScenario, buildText } from '#testing/build-pack.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeLearningLog } from '#testing/fake-learning-log.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { anAttempt, at } from '#testing/sample-log.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { LibraryScreen } from './library-screen.tsx';

const PACK = buildPack({
  scenarios: [
    buildScenario({ id: 'gift', fraudType: 'free-gift', stages: ['primary-high', 'junior'], title: buildText('免费皮肤', 'Free Skin'), minutes: 3 }),
    buildScenario({ id: 'invest', fraudType: 'investment', stages: ['senior'], title: buildText('五一投资课', 'Investment class'), minutes: 1 }),
    buildScenario({ id: 'call', fraudType: 'police', stages: ['junior'], title: buildText('视频里的警察', 'Police on video'), minutes: 2 }),
  ],
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(language: string, stage: 'junior' | null = null, log = fakeLearningLog()): Promise<Element> {
  await textsFromDisk(language);
  fakeSite([PACK]);
  fakeBrowser();
  localStorage.clear();
  const preferences = openPreferences(openSettingsStore());
  preferences.change({ language, stage });
  const { container } = render(<LibraryScreen services={buildServices({ log: Promise.resolve(log) })} preferences={preferences} />);
  await screen.findAllByRole('link');
  return container;
}
const titles = () => screen.queryAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
const search = (words: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });
const choose = (name: string, value: string) => fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

describe.each([
  ['zh', ['免费皮肤', '五一投资课', '视频里的警察'], '3 个情景', '1 个情景', '皮肤', '适合谁', '哪一类', '免费领取约 3 分钟', '约 1 分钟'],
  [
    'en',
    ['Free Skin', 'Investment class', 'Police on video'],
    '3 stories',
    '1 story',
    'sKiN',
    'For whom',
    'Kind',
    'Free giftsabout 3 minutes',
    'about 1 minute',
  ],
] as const)('in %s, the library', (language, all, three, one, word, stage, kind, facts, minute) => {
  test('shows every story with its kind and minutes, and how many there are', async () => {
    const container = await show(language);
    expect(titles()).toEqual([...all]);
    expect(screen.getByRole('status').textContent).toBe(three);
    expect(screen.getByRole('link', { name: new RegExp(`^${all[0]}`) }).getAttribute('href')).toBe('#/play/gift');
    expect(container.textContent).toContain(facts);
    expect(screen.getByText(minute)).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  test('finds a story by its words, whatever their case, and by its kind', async () => {
    await show(language);
    search(` ${word} `);
    expect([titles(), screen.getByRole('status').textContent]).toEqual([[all[0]], one]);
    search(language === 'zh' ? '公检法' : 'fake police');
    expect(titles()).toEqual([all[2]]);
    search('###');
    expect(titles()).toEqual([]);
  });

  test('shows one stage, one kind, or what fits both', async () => {
    await show(language);
    choose(stage, 'junior');
    expect(titles()).toEqual([all[0], all[2]]);
    choose(kind, 'police');
    expect(titles()).toEqual([all[2]]);
    choose(stage, 'all');
    choose(kind, 'all');
    expect(titles()).toHaveLength(3);
  });
});

test('the library begins with the stage of this person, and offers only kinds that there are', async () => {
  await show('zh', 'junior');
  expect(titles()).toEqual(['免费皮肤', '视频里的警察']);
  const kinds = [...screen.getByRole<HTMLSelectElement>('combobox', { name: '哪一类' }).options].map(({ value }) => value);
  expect(kinds).toEqual(['all', 'investment', 'police', 'free-gift']);
});

test('each story says how far this person is with it, by the newest attempt', async () => {
  const attempt = (id: string, scenarioId: string, state: 'open' | 'ended' | 'finished', seconds: number) =>
    anAttempt(id, 2, { header: { scenarioId, state, lastAt: at(seconds), startedAt: at(seconds) } });
  const kept = [
    attempt('1', 'gift', 'open', 0),
    attempt('2', 'gift', 'finished', 100),
    attempt('3', 'call', 'finished', 0),
    attempt('4', 'call', 'ended', 100),
  ];
  await show('zh', null, fakeLearningLog({ attempts: kept.map(({ header }) => header), events: kept.flatMap(({ events }) => events) }));
  const state = (name: string) => screen.getByRole('link', { name: new RegExp(`^${name}`) }).querySelector('b')?.textContent ?? null;
  await waitFor(() => expect([state('免费皮肤'), state('视频里的警察'), state('五一投资课')]).toEqual(['已完成', '玩到一半', null]));
});

test('a library whose packs can’t be had says so', async () => {
  await textsFromDisk('zh');
  fakeSite([PACK]).isCutOff = true;
  fakeBrowser();
  render(<LibraryScreen services={buildServices()} preferences={openPreferences(openSettingsStore())} />);
  expect(await screen.findByText(/取不到/)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('0 个情景');
});
