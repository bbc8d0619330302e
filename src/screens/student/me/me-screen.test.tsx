// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPreferences } from '#features/preferences/preferences.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeLearningLog } from '#testing/fake-learning-log.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { anAttempt, aResponse } from '#testing/sample-log.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { MeScreen } from './me-screen.tsx';

beforeEach(() => {
  fakeBrowser();
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(language: string, log = fakeLearningLog()): Promise<Element> {
  await textsFromDisk(language);
  fakeSite();
  openSettingsStore().write({ language });
  const { container } = render(<MeScreen services={buildServices({ log: Promise.resolve(log) })} preferences={openPreferences(openSettingsStore())} />);
  await screen.findAllByRole('heading', { level: 2 });
  return container;
}
const parts = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

/** A story finished, one that this app no longer has, and one left half-way; and some judgements. */
const kept = () => {
  const lost = anAttempt('1', 2, { header: { scenarioId: 'fake-service', state: 'finished', result: 'lost' } });
  const gone = anAttempt('2', 3, { header: { scenarioId: 'taken-out', state: 'finished', result: 'refused' } });
  const open = anAttempt('3', 4, { header: { scenarioId: 'fake-service' } });
  return fakeLearningLog({
    attempts: [lost, gone, open].map(({ header }) => header),
    events: [lost, gone, open].flatMap(({ events }) => events),
    responses: [aResponse('a', 1), aResponse('b', 2, { truth: 'genuine', answer: 'genuine' })],
  });
};

describe.each([
  [
    'zh',
    ['反诈小先锋', '我分得清吗？', '分类看', '我的感觉准不准？', '走过的情景', '我的数据'],
    ['假客服玩到一半', 'taken-out没有上当', '假客服这次被骗了'],
    '还没有走完的情景。',
  ],
  [
    'en',
    ['Anti-Fraud Pioneer', 'Can I tell them apart?', 'By kind', 'How well do I know myself?', 'Stories I played', 'My data'],
    ['False serviceHalf-way', 'taken-outNot taken in', 'False serviceScammed this time'],
    'No story played yet.',
  ],
] as const)('in %s, my page', (language, all, played, none) => {
  test('shows badge, both halves, kinds, how well I know myself, what I played (newest first), and my data', async () => {
    const container = await show(language, kept());
    expect(parts()).toEqual([...all]);
    const lines = [...container.querySelectorAll('li')].map((line) => line.textContent ?? '').filter((line) => line.includes(' · '));
    expect(lines.map((line) => line.split(' · ')[0])).toEqual([...played]);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('says what there is to do while there is nothing', async () => {
    await show(language);
    expect(parts()).toHaveLength(4);
    expect(screen.getAllByText(none).length).toBeGreaterThan(0);
  });
});

test('after deleting everything the page shows that there is nothing, and says that it is done', async () => {
  const log = kept();
  await show('zh', log);
  fireEvent.click(screen.getByRole('button', { name: '全部删除' }));
  fireEvent.click(await screen.findByRole('button', { name: '确定，全部删除' }));
  expect(await screen.findByText('还没有走完的情景。')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('都删干净了。');
});
