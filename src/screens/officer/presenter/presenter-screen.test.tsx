// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Wish } from '#core/session/stage-press.ts';
import { followVisit } from '#features/demo/follow-visit.ts';
import type { VisitRun } from '#features/demo/visit-run.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { FakePresentation } from '#testing/fake-presentation.ts';
import { stageContent, stageVisit } from '#testing/stage-visit.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { Presenting } from './presenting.tsx';
import { PresenterScreen } from './presenter-screen.tsx';

const content = { ...stageContent(), sources: [], talks: [], broken: [] };
let run: VisitRun;

beforeEach(async () => {
  fakeBrowser();
  run = await stageVisit();
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(window, 'PresentationRequest');
  vi.unstubAllGlobals();
});

async function show(language = 'zh', wishes: readonly Wish[] = []): Promise<Element> {
  await textsFromDisk(language, 'class', 'join', 'presenter');
  for (const wish of wishes) await run.press(wish, content);
  return render(<Presenting visit={{ run, content }} services={buildServices()} />).container;
}
const times = (count: number): Wish[] => Array.from({ length: count }, () => ({ type: 'on' }));
const board = () => document.querySelector<HTMLElement>('[data-moment]');
const button = (action: string) => document.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
/** Presses are written one after the other: a press that does nothing has its turn when those before it are written and shown. */
const written = () => run.press({ type: 'jump', part: 99 }, content);
const doing = (work: () => void) =>
  act(async () => {
    work();
    await written();
  });
const click = (element: Element | null) => doing(() => void fireEvent.click(element ?? document.body));
const press = (action: string) => click(button(action));
const key = (name: string) => doing(() => void fireEvent.keyDown(window, { key: name }));
/** Presses until the visit is at such a moment. */
async function until(moment: string): Promise<void> {
  for (let count = 0; count < 60 && board()?.dataset['moment'] !== moment; count++) await key('PageDown');
  expect(board()?.dataset['moment']).toBe(moment);
}

describe.each(['zh', 'en'])('the presenter view in %s', (language) => {
  test('is sound before the first part, in a story, with hands being counted and after the answer', async () => {
    const page = await show(language);
    expect(await axeFindings(page)).toEqual([]);
    await until('beat');
    expect(await axeFindings(page)).toEqual([]);
    await until('question');
    await press('hands');
    expect(await axeFindings(page)).toEqual([]);
    await until('answer');
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('the presenter view', () => {
  test('shows what is on, what comes next and the note of the running part', async () => {
    await show('zh', times(2));
    expect(board()?.dataset['moment']).toBe('part');
    await until('beat');
    expect(within(document.querySelector('[data-note]') as HTMLElement).getByText('讲到这里停一下。')).toBeTruthy();
    expect(document.querySelector('[data-moment-of=now]')?.textContent).toContain('剧情');
    expect(document.querySelector('[data-moment-of=next]')?.textContent).toMatch(/^下一步/);
  });

  test('goes on and back, blanks and lights as its buttons say', async () => {
    await show();
    await press('on');
    expect(run.state.value.activity).toBe(0);
    await press('blank');
    expect(board()?.dataset['blank']).toBe('true');
    await press('blank');
    await press('back');
    expect(run.state.value.activity).toBe(-1);
    await until('question');
    await press('light');
    expect(document.querySelectorAll('[data-lit=true]').length).toBeGreaterThan(0);
  });

  test('jumps to a part by a press on it and by its number', async () => {
    await show();
    await click(document.querySelector('[data-jump="3"]'));
    expect(run.state.value.activity).toBe(3);
    await key('1');
    expect(run.state.value.activity).toBe(0);
    expect(document.querySelector('[aria-current=step]')?.getAttribute('data-jump')).toBe('0');
  });

  test('counts hands, and says which answer is right before the hall knows it', async () => {
    await show();
    await until('question');
    expect(screen.getAllByText('正确').length).toBeGreaterThan(0);
    await press('hands');
    await key('a');
    await key('a');
    expect(Object.values(run.state.value.asked[0]?.hands ?? {})).toEqual([2]);
    expect(screen.getByText('2 人')).toBeTruthy();
  });

  test('shows which option the wall looks at once the answer is out, and goes to the next one by ↑ and ↓', async () => {
    await show();
    await until('answer');
    const rows = () => [...document.querySelectorAll('[data-action=pick]')];
    const lookedAt = () => rows().findIndex((row) => row.getAttribute('aria-pressed') === 'true');
    const before = lookedAt();
    expect(before).toBeGreaterThanOrEqual(0);
    await key(before === 0 ? 'ArrowDown' : 'ArrowUp');
    expect(lookedAt()).toBe(before === 0 ? 1 : before - 1);
  });

  test('puts right how many people are here, but never to fewer than have raised a hand', async () => {
    await show();
    fireEvent.click(screen.getByText('现场 300 人，改一改'));
    await doing(() => void fireEvent.change(screen.getByRole('spinbutton'), { target: { value: '120' } }));
    expect(run.state.value.pupils).toBe(120);
  });

  test('lets one fewer be there of a hall of three thousand', async () => {
    await run.press({ type: 'people', people: 3000 }, content);
    await show();
    await click(screen.getByLabelText('少一人'));
    expect(run.state.value.pupils).toBe(2999);
  });

  test('says that it does not follow the big screen where the browser keeps nothing, also when it finds no visit', async () => {
    const visitLog = async () => memoryClassLog('full');
    await textsFromDisk('zh', 'class', 'join', 'presenter');
    render(<Presenting visit={{ run, content }} services={buildServices({ visitLog })} />);
    expect(await screen.findByText(/讲稿窗口和大屏连不到一起/)).toBeTruthy();
    cleanup();
    render(<PresenterScreen id="nowhere" services={buildServices({ visitLog })} />);
    expect(await screen.findByText(/讲稿窗口和大屏连不到一起/)).toBeTruthy();
  });

  test('offers to show the wall on a display that the browser knows of, and says how that went', async () => {
    const browser = new FakePresentation();
    Object.assign(window, { PresentationRequest: browser.window().PresentationRequest });
    const page = await show();
    await waitFor(() => expect(button('present')).toBeTruthy());
    const followed = followVisit(browser.navigator());
    await press('present');
    await waitFor(() => expect(screen.getByText(/大屏已经投过去了/)).toBeTruthy());
    expect(await axeFindings(page)).toEqual([]);
    await press('on');
    await waitFor(() => expect(followed?.visit.value?.state.activity).toBe(0));
    await act(async () => browser.setDisplay(false));
    expect(screen.getByText(/那块屏幕断开了/)).toBeTruthy();
    expect(button('present')).toBeNull();
    expect(button('open-wall')).toBeTruthy();
  });

  test('says plainly when the visit is not on this device', async () => {
    await textsFromDisk('zh', 'class', 'join', 'presenter');
    render(<PresenterScreen id="nowhere" services={buildServices({ visitLog: async () => memoryClassLog() })} />);
    expect(await screen.findByRole('heading', { name: '没有找到这场演示' })).toBeTruthy();
  });
});
