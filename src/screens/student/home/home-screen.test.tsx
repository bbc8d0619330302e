// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPreferences, type Preferences } from '#features/preferences/preferences.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeLearningLog } from '#testing/fake-learning-log.ts';
import { fakeSite, type FakeSite } from '#testing/fake-site.ts';
import { anAttempt } from '#testing/sample-log.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { HomeScreen } from './home-screen.tsx';

let preferences: Preferences;
let site: FakeSite;

async function prepare(language: string): Promise<void> {
  await textsFromDisk(language);
  site = fakeSite();
  fakeBrowser();
  localStorage.clear();
  preferences = openPreferences(openSettingsStore());
  preferences.change({ language });
}
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (log = fakeLearningLog()) => render(<HomeScreen services={buildServices({ log: Promise.resolve(log) })} preferences={preferences} />).container;

describe.each([
  ['zh', '你上几年级？', ['小学一至三年级', '小学四至六年级', '初中', '高中、中职', '大学'], /^开始假客服约 2 分钟$/, ['学生', '老师', '民警']],
  [
    'en',
    'Where are you at school?',
    ['Primary 1–3', 'Primary 4–6', 'Junior secondary', 'Senior secondary or vocational', 'University'],
    /^StartFalse serviceabout 2 minutes$/,
    ['Students', 'Teachers', 'Police'],
  ],
] as const)('in %s', (language, question, stages, start, doors) => {
  beforeEach(() => prepare(language));

  test('the first visit asks for the stage, and nothing else', async () => {
    const container = show();
    expect(screen.getByRole('heading', { level: 2, name: question })).toBeTruthy();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([...stages]);
    expect(screen.getAllByRole('link')).toHaveLength(1); // settings, to change the language before anything else
    expect(site.asked.filter((path) => path.startsWith('packs/'))).toEqual([]);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('once answered there is one thing to do now, and the three doors', async () => {
    const container = show();
    fireEvent.click(screen.getByRole('button', { name: stages[2] }));
    await waitFor(() => expect(container.querySelector('[data-action=start]')?.textContent).toMatch(start));
    expect(container.querySelector('[data-action=start]')?.getAttribute('href')).toBe('#/play/fake-service');
    expect(screen.queryByRole('heading', { name: question })).toBeNull();
    const links = screen.getAllByRole('listitem').map((door) => door.textContent ?? '');
    expect(links.map((text, index) => text.startsWith(doors[index] ?? '?'))).toEqual([true, true, true]);
    expect(preferences.settings.value).toMatchObject({ stage: 'junior', lowerGrade: false });
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('the one thing to do now', () => {
  beforeEach(() => prepare('zh'));
  const start = (container: Element) => container.querySelector<HTMLElement>('[data-action=start]');

  test('is to carry on where a story was left', async () => {
    preferences.change({ stage: 'junior' });
    const { header, events } = anAttempt('half', 2, { header: { scenarioId: 'fake-service' } });
    const container = show(fakeLearningLog({ attempts: [header], events }));
    await waitFor(() => expect(start(container)?.textContent).toBe('接着玩假客服约 2 分钟'));
    expect(start(container)?.dataset['next']).toBe('resume');
  });

  test('is to practise where no story of this stage is left', async () => {
    preferences.change({ stage: 'university' });
    const container = show();
    await waitFor(() => expect(start(container)?.dataset['next']).toBe('practise'));
    expect(start(container)?.getAttribute('href')).toBe('#/practice');
  });

  test('leads to the library until more is known, and a pack that can’t be had is named', async () => {
    site.isCutOff = true;
    preferences.change({ stage: 'junior' });
    const container = show();
    expect(start(container)?.getAttribute('href')).toBe('#/library');
    expect(await screen.findByText(/取不到/)).toBeTruthy();
  });

  test('comes with lower-grade mode for the youngest', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: '小学一至三年级' }));
    expect(preferences.settings.value).toMatchObject({ stage: 'primary-low', lowerGrade: true });
  });
});
