// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClassLog, Clock } from '#core/ports.ts';
import type { Activity } from '#core/session/activity.ts';
import { fold } from '#core/session/fold.ts';
import { openPreferences } from '#features/preferences/preferences.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildPack } from '#testing/build-pack.ts';
import { buildTaughtPack } from '#testing/build-lessons.ts';
import { buildServices, countingIds, tickingClock } from '#testing/build-services.ts';
import { eventually } from '#testing/eventually.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { StartScreen } from './start-screen.tsx';

beforeAll(() => import('#core/content/built.schema.ts'));

let log: ClassLog;
let newId: () => string;
let clock: Clock;
beforeEach(() => {
  log = memoryClassLog();
  newId = countingIds();
  clock = tickingClock();
  fakeBrowser();
  localStorage.clear();
  location.hash = '#/class';
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(language = 'zh', pack = buildTaughtPack()): Promise<Element> {
  await textsFromDisk(language, 'class', 'join');
  fakeSite([pack]);
  openSettingsStore().write({ language, stage: 'junior' });
  const services = buildServices({ classLog: async () => log, clock, newId });
  const { container } = render(<StartScreen services={services} preferences={openPreferences(openSettingsStore())} />);
  await screen.findByRole('button', { name: /^(开始上课|Start the lesson)$/ });
  return container;
}
const press = (name: string) => act(() => void fireEvent.click(screen.getByRole('button', { name })));

/** The newest lesson in the log, once there are so many. */
async function lessons(count: number) {
  await eventually(async () => expect(await log.list()).toHaveLength(count));
  const [newest] = await log.list();
  const kept = newest && (await log.read(newest.id));
  if (!kept) throw new Error('a lesson that is listed can be read');
  await eventually(() => expect(location.hash).toBe(`#/class/${kept.header.id}`));
  return fold(kept.events);
}
const inWords = (plan: readonly Activity[]) => plan.map((one) => (one.type === 'round' ? one.form : one.type));

describe('a new lesson', () => {
  test.each(['zh', 'en'])('is begun with one press: the first plan for the stage, 45 pupils, hands; in %s', async (language) => {
    const container = await show(language);
    expect(await axeFindings(container)).toEqual([]);
    await press(language === 'zh' ? '开始上课' : 'Start the lesson');
    const state = await lessons(1);
    expect(state).toMatchObject({ pupils: 45, ways: ['hands'], activity: 0 });
    expect(inWords(state.plan)).toEqual(['before', 'scenario', 'after', 'advice']);
  });

  test('says on each plan what will happen; a booster is no lesson and waits apart', async () => {
    await show();
    const plans = screen.getByRole('group', { name: '怎么上' });
    expect(within(plans).getByText('过几天再来五分钟').closest('details')?.querySelectorAll('input')).toHaveLength(1);
    expect(within(plans).getByText('课前小测 4 题 → 情景剧《假客服》 → 课后小测 4 题 → 遇到了怎么办')).toBeTruthy();
  });

  test('takes the class, its size and the ways to vote; one way always stays', async () => {
    await show();
    fireEvent.input(screen.getByLabelText(/^班级/), { target: { value: '五（2）班' } });
    await press('少一人');
    await act(() => void fireEvent.click(screen.getByLabelText('手机、电脑')));
    await act(() => void fireEvent.click(screen.getByLabelText('举手')));
    await act(() => void fireEvent.click(screen.getByLabelText('手机、电脑')));
    await press('开始上课');
    expect(await lessons(1)).toMatchObject({ className: '五（2）班', pupils: 44, ways: ['devices'] });
  });

  test('can be put together: any stories, rounds before and after, practice, and always what to do', async () => {
    await show();
    await act(() => void fireEvent.click(screen.getByRole('radio', { name: /自己选/ })));
    await act(() => void fireEvent.click(screen.getByRole('checkbox', { name: /假客服/ })));
    await act(() => void fireEvent.click(screen.getByLabelText('每个情景后面判几条')));
    await press('开始上课');
    expect(inWords((await lessons(1)).plan)).toEqual(['before', 'scenario', 'practice', 'after', 'advice']);
  });

  test('without ready plans can still be put together, and waits for a story', async () => {
    await show('zh', buildPack());
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '开始上课' }).disabled).toBe(true);
    await act(() => void fireEvent.click(screen.getByRole('checkbox', { name: /假客服/ })));
    await press('开始上课');
    expect(inWords((await lessons(1)).plan)).toEqual(['scenario', 'advice']);
  });
});

describe('an earlier lesson', () => {
  async function showWithOne(): Promise<string> {
    await show();
    await press('开始上课');
    const id = (await lessons(1), (await log.list())[0]?.id ?? '');
    cleanup();
    location.hash = '#/class';
    await show();
    return id;
  }

  test('that is not over is continued with one tap', async () => {
    const id = await showWithOne();
    expect(screen.getByRole('link', { name: '继续' }).getAttribute('href')).toBe(`#/class/${id}`);
  });

  test('is given again with one tap, for the same class', async () => {
    await showWithOne();
    await press('再上一次');
    expect(await lessons(2)).toMatchObject({ className: '我的班', pupils: 45, activity: 0 });
  });

  test('is given again once by a double tap', async () => {
    await showWithOne();
    const again = screen.getByRole('button', { name: '再上一次' });
    await act(() => (fireEvent.click(again), void fireEvent.click(again)));
    await lessons(2);
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(await log.list()).toHaveLength(2);
  });

  test('is kept by a second tap in the same place, which may be a double one', async () => {
    await showWithOne();
    const places = () => [...(screen.getByText('不删了').closest('[role=group]')?.children ?? [])];
    const before = [...(screen.getByRole('button', { name: '删除' }).parentElement?.children ?? [])].indexOf(screen.getByRole('button', { name: '删除' }));
    await press('删除');
    expect(places().indexOf(screen.getByRole('button', { name: '不删了' }))).toBe(before);
    await press('不删了');
    expect(await log.list()).toHaveLength(1);
    expect(screen.getByRole('button', { name: '删除' })).toBeTruthy();
  });

  test('is deleted with a second tap, and not with the first', async () => {
    await showWithOne();
    await press('删除');
    expect(await log.list()).toHaveLength(1);
    await press('真的删掉');
    await eventually(async () => expect(await log.list()).toEqual([]));
  });
});
