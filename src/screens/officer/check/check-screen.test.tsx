// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Services } from '#core/ports.ts';
import type { Surroundings } from '#features/preflight/surroundings.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildStagedPack } from '#testing/build-programmes.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { CheckScreen } from './check-screen.tsx';

beforeAll(() => import('#core/content/built.schema.ts'));
beforeEach(() => {
  fakeBrowser();
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const ALL_WELL: Surroundings = { canFullScreen: true, isExtended: true, canSound: true, tryAwake: async () => true, battery: async () => null };

async function show(language = 'zh', around: Partial<Surroundings> = {}, services: Partial<Services> = {}): Promise<Element> {
  await textsFromDisk(language, 'demo');
  fakeSite([buildStagedPack()]);
  const { container } = render(<CheckScreen services={buildServices(services)} loadStage={async () => null} around={{ ...ALL_WELL, ...around }} />);
  await waitFor(() => expect(container.querySelector('[data-summary=waiting]')).toBeNull());
  return container;
}
const press = (name: string) => act(() => void fireEvent.click(screen.getByRole('button', { name })));
const states = (container: Element) =>
  Object.fromEntries([...container.querySelectorAll<HTMLElement>('[data-check]')].map(({ dataset }) => [dataset['check'], dataset['state']]));
const summary = (container: Element) => container.querySelector('[data-summary]')?.textContent;

test.each([
  ['zh', '能上台。有 1 样留意一下。'],
  ['en', 'You can go on stage. Mind 1 thing.'],
])('all is said in words, by state and in one line; in %s', async (language, line) => {
  const container = await show(language);
  expect(states(container)).toEqual({
    offline: 'good',
    content: 'good',
    storage: 'good',
    fullscreen: 'good',
    display: 'good',
    awake: 'good',
    clock: 'good',
    sound: 'careful',
  });
  expect(summary(container)).toBe(line);
  expect(await axeFindings(container)).toEqual([]);
});

test('all is ready once she has heard the sound', async () => {
  const container = await show();
  expect(screen.queryByRole('button', { name: '听到了' })).toBeNull();
  await press('听一下');
  await press('听到了');
  expect(summary(container)).toBe('全部就绪，可以上台。');
  await press('没听到');
  expect(states(container)['sound']).toBe('careful');
});

test('what has to be put right comes before what is to be minded', async () => {
  const container = await show('zh', { canFullScreen: false }, { offline: { ...buildServices().offline, state: () => 'failed' } });
  expect(summary(container)).toBe('有 1 样先弄好，再上台。');
  expect(screen.getByText(/改用 U 盘版/)).toBeTruthy();
});

test('a check that breaks says that it could not be found out, and the others stand', async () => {
  const container = await show('zh', { tryAwake: () => Promise.reject(new Error('no')) });
  expect(states(container)).toMatchObject({ awake: 'careful', storage: 'good' });
  expect(screen.getByText(/查不出来/)).toBeTruthy();
});

test('looking again finds what has changed since', async () => {
  let canAwake = false;
  const container = await show('zh', { tryAwake: async () => canAwake });
  expect(states(container)['awake']).toBe('careful');
  canAwake = true;
  await press('再查一遍');
  await waitFor(() => expect(states(container)['awake']).toBe('good'));
});
