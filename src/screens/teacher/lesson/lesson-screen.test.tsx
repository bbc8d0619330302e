// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadChannel } from '#channels/registry.ts';
import type { ClassLog, Services } from '#core/ports.ts';
import { planActivities } from '#core/session/plan-activities.ts';
import { fold } from '#core/session/fold.ts';
import { resumeLesson } from '#features/class/class-run.ts';
import { startLesson } from '#features/class/start-lesson.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildForms, buildPlan, buildTaughtPack } from '#testing/build-lessons.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { LessonScreen } from './lesson-screen.tsx';

beforeAll(() => Promise.all([loadChannel('sms'), loadChannel('private-chat'), import('#core/content/built.schema.ts')]));

let log: ClassLog;
let services: Services;
let id: string;
beforeEach(async () => {
  fakeBrowser();
  log = memoryClassLog();
  await textsFromDisk('zh', 'class', 'join');
  fakeSite([buildTaughtPack()]);
  services = buildServices({ classLog: async () => log });
  id = await startLesson(services, { className: '我的班', pupils: 30, ways: ['hands', 'devices'] }, (lesson) =>
    planActivities('tiny', buildPlan(), [buildForms()], lesson),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(): Promise<Element> {
  const { container } = render(<LessonScreen id={id} services={services} />);
  await screen.findByRole('button', { name: '撤销' });
  return container;
}
const stateNow = async () => fold((await log.read(id))?.events ?? []);
const board = () => document.querySelector<HTMLElement>('[data-screen=lesson]');
/** Presses a key and waits until the step is written and shown. */
async function key(name: string): Promise<void> {
  const before = (await log.read(id))?.events.length;
  await act(() => void fireEvent.keyDown(window, { key: name }));
  await waitFor(async () => expect((await log.read(id))?.events.length).not.toBe(before));
  await act(() => new Promise((resolve) => setTimeout(resolve))); // a step may be two events: a key pressed between them is a double tap
}
async function keysUntil(step: string): Promise<void> {
  for (let presses = 0; presses < 60 && board()?.dataset['step'] !== step; presses++) await key('PageDown');
  expect(board()?.dataset['step']).toBe(step);
}
/** Devices that took seats and voted, as the hub would bring them. */
async function deviceVotes(options: readonly string[]): Promise<void> {
  const run = await resumeLesson({ log, clock: services.clock }, id);
  const question = run?.state.value.asked.at(-1)?.question.id ?? '';
  const asked = options.flatMap((option, seat) => [
    { m: `m${seat}`, b: { type: 'join', seat: `n-${seat + 1}` } as const },
    { m: `m${seat}`, b: { type: 'vote', question, option, revision: 1 } as const },
  ]);
  for (const one of asked) await run?.hear([one]);
}

test('while a question is open the split is nowhere on the page, only how many voted', async () => {
  await show();
  await key('PageDown');
  await deviceVotes(['scam-sure', 'scam-sure', 'scam-sure', 'genuine-sure']);
  cleanup();
  const again = await show();
  expect(screen.getByText('已投 4 / 30')).toBeTruthy();
  expect(again.textContent).not.toMatch(/%|3 人|3 票/);
  expect(again.querySelector('[data-option], [class*=bar_] rect')).toBeNull();
});

test('a clicker leads through the whole lesson to its end, and the report is offered', { timeout: 60_000 }, async () => {
  await show();
  await keysUntil('over');
  expect((await stateNow()).isClosed).toBe(true);
  expect(screen.getByRole('link', { name: '看这节课的报告' }).getAttribute('href')).toBe(`#/class/${id}/report`);
});

test('every kind of step has nothing for axe to find', { timeout: 60_000 }, async () => {
  const container = await show();
  const seen = new Set<string>();
  for (let presses = 0; presses < 60; presses++) {
    const step = `${board()?.dataset['step']} ${board()?.dataset['phase']}`;
    if (!seen.has(step)) expect([step, await axeFindings(container)]).toEqual([step, []]);
    seen.add(step);
    if (board()?.dataset['step'] === 'over') break;
    if (board()?.dataset['phase'] === 'open') await key('b');
    await key('PageDown');
  }
  expect(seen.size).toBeGreaterThan(10);
});

describe('the keyboard', () => {
  test('opens the panel of hands with a letter, which counts as a hand', async () => {
    await show();
    await key('ArrowRight');
    await key('b');
    expect(screen.getByRole('region', { name: '数手' })).toBeTruthy();
    expect((await stateNow()).asked[0]?.hands).toEqual({ 'scam-unsure': 1 });
    await key('2');
    expect((await stateNow()).asked[0]?.hands).toEqual({ 'scam-unsure': 2 });
  });

  test('takes the last step back with the arrow or the clicker', async () => {
    await show();
    await key(' ');
    expect(board()?.dataset['phase']).toBe('open');
    await key('PageUp');
    expect(board()?.dataset['phase']).toBe('none');
  });

  test('takes a press back whole, whether it was one event or two: closing an item and opening the next, a choice and what came of it', async () => {
    await show();
    const where = () => ({ step: board()?.dataset['step'], phase: board()?.dataset['phase'] });
    for (const step of ['next-item', 'follow']) {
      await keysUntil(step);
      const before = where();
      await key('PageDown');
      await key('PageUp');
      await waitFor(() => expect(where()).toEqual(before));
    }
  });

  test('leaves Space to the button that has the focus', async () => {
    await show();
    const undo = screen.getByRole('button', { name: '撤销' });
    fireEvent.keyDown(undo, { key: ' ' });
    expect((await stateNow()).asked).toEqual([]);
  });

  test('picks another option to follow after the reveal', async () => {
    await show();
    await keysUntil('follow');
    const [first, second] = (await stateNow()).asked.at(-1)?.question.options ?? [];
    await act(() => void fireEvent.keyDown(window, { key: 'b' }));
    expect(await screen.findByRole('button', { name: '照 B 走下去' })).toBeTruthy();
    await act(() => void fireEvent.keyDown(window, { key: 'a' }));
    await key('PageDown');
    const chosen = (await stateNow()).play.find((event) => event.type === 'chose');
    expect(chosen).toMatchObject({ choice: first?.id });
    expect(second).toBeTruthy();
  });
});

test('a lesson opens where it was, in the middle of a question', async () => {
  await show();
  await key('PageDown');
  await key('a');
  cleanup();
  await show();
  expect(screen.getByText('已投 1 / 30')).toBeTruthy();
});

test('a lesson led from another tab says so, and can be led here', async () => {
  await show();
  const other = await resumeLesson({ log, clock: services.clock }, id);
  const question = (await stateNow()).asked.length;
  await other?.send({ type: 'set-door', isOpen: false });
  await act(() => void fireEvent.keyDown(window, { key: 'PageDown' }));
  fireEvent.click(await screen.findByRole('button', { name: '在这里上课' }));
  await screen.findByRole('button', { name: '撤销' });
  await key('PageDown');
  expect((await stateNow()).asked).toHaveLength(question + 1);
});

test('a lesson that was deleted in another tab says so at its next step, and leads to the start', async () => {
  await show();
  await log.remove(id);
  await act(() => void fireEvent.keyDown(window, { key: 'PageDown' }));
  expect(await screen.findByText('没有找到这节课')).toBeTruthy();
  expect(screen.getByRole('link', { name: '去开一节课' })).toBeTruthy();
});

test('a lesson that this browser can not keep says so on its board', async () => {
  await show();
  expect(screen.queryByText(/存不住这节课/)).toBeNull();
  cleanup();
  const unkept = memoryClassLog('unavailable');
  services = buildServices({ classLog: async () => unkept });
  log = unkept;
  id = await startLesson(services, { className: '我的班', pupils: 30, ways: ['hands'] }, (lesson) =>
    planActivities('tiny', buildPlan(), [buildForms()], lesson),
  );
  await show();
  expect(await screen.findByText(/存不住这节课/)).toBeTruthy();
});

test('hall size is on while the lesson is shown, and off after it', async () => {
  await show();
  expect(document.documentElement.getAttribute('data-size')).toBe('hall');
  cleanup();
  expect(document.documentElement.hasAttribute('data-size')).toBe(false);
});

test('a lesson that is not on this device says so and leads to the start', async () => {
  render(<LessonScreen id="nowhere" services={services} />);
  expect(await screen.findByText('没有找到这节课')).toBeTruthy();
  expect(screen.getByRole('link', { name: '去开一节课' }).getAttribute('href')).toBe('#/class');
});

test('one more pupil than was settled is let in by the teacher, and the class is never smaller than its votes', async () => {
  await show();
  await key('PageDown');
  await deviceVotes(['scam-sure', 'scam-sure']);
  cleanup();
  await show();
  await key('a');
  fireEvent.click(screen.getByText('班里 30 人，改一改'));
  await act(() => void fireEvent.click(screen.getByRole('button', { name: '多一人', hidden: true })));
  await waitFor(async () => expect((await stateNow()).pupils).toBe(31));
  await act(() => void fireEvent.change(screen.getByRole('spinbutton', { name: '今天有多少人', hidden: true }), { target: { value: '1', valueAsNumber: 1 } }));
  expect((await screen.findByText('已经投的票比这还多，人数不能再少了。')).textContent).toBeTruthy();
  expect((await stateNow()).pupils).toBe(31);
});
