// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClassLog, Services, Sheet, TextFiles } from '#core/ports.ts';
import { lessonFile } from '#core/session/lesson-file.ts';
import { report } from '#core/session/report.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { wholeLesson, type BuiltLesson } from '#testing/whole-lesson.ts';
import { ReportScreen } from './report-screen.tsx';

let log: ClassLog;
let saved: { name: string; text: string }[];
let tables: { name: string; sheets: readonly Sheet[] }[];

beforeEach(() => {
  fakeBrowser();
  localStorage.clear();
  location.hash = '';
  log = memoryClassLog();
  saved = [];
  tables = [];
});
afterEach(cleanup);

async function show(lesson: BuiltLesson | null, picked: Awaited<ReturnType<TextFiles['open']>> = null) {
  if (lesson) await log.append(lesson.header, lesson.events);
  fakeSite([]);
  const services: Services = buildServices({
    classLog: async () => log,
    files: {
      save: async (name, text) => {
        saved.push({ name, text });
        return 'saved';
      },
      open: async () => picked,
    },
    sheets: {
      save: async (name, sheets) => {
        tables.push({ name, sheets });
        return 'saved';
      },
    },
  });
  const shown = render(<ReportScreen id={lesson?.header.id ?? 'none'} services={services} />);
  await screen.findByRole('heading', { level: 1, name: /：|: |没有找到|not found/ });
  return shown;
}
const press = (name: string | RegExp) => act(() => void fireEvent.click(screen.getByRole('button', { name })));
const part = (title: string) => screen.getByRole('heading', { level: 2, name: title }).closest('section');

describe.each([
  ['zh', '课堂报告：三（2）班', '课前和课后', '每一题', /从 \d\.\d 到 \d\.\d。/],
  ['en', 'Lesson report: 三（2）班', 'Before and after', 'Question by question', /From \d\.\d to \d\.\d\./],
] as const)('in %s, the report', (language, title, beforeAfter, everyQuestion, change) => {
  beforeEach(() => textsFromDisk(language, 'report'));

  test('shows both rates side by side with their intervals, d′ and c in words, and every split', async () => {
    const lesson = wholeLesson();
    const { container } = await show(lesson);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    const { before, questions } = report(lesson.state);
    const hits = before.type === 'shown' ? Math.round((before.figures.hits?.value ?? 0) * 100) : 0;
    expect(part(beforeAfter)?.textContent).toContain(`${hits}%`);
    expect(part(beforeAfter)?.textContent).toMatch(change);
    expect(part(everyQuestion)?.querySelectorAll('ol > li')).toHaveLength(questions.length);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('shows nothing of a class under five but that it is too small', async () => {
    const { container } = await show(wholeLesson({ pupils: 4 }));
    expect(part(everyQuestion)?.textContent).not.toMatch(/%/);
    expect(part(beforeAfter)?.querySelectorAll('svg')).toHaveLength(0);
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('the report', () => {
  beforeEach(() => textsFromDisk('zh', 'report'));

  test('says of few votes that they are few, and of estimated hands that they are about so many', async () => {
    await show(wholeLesson({ pupils: 8, items: 2, isEstimate: true, ways: ['hands'], isClosed: false }));
    expect(screen.getByText(/不到 40 票/)).toBeTruthy();
    expect(screen.getAllByText(/约 \d 票/).length).toBeGreaterThan(0);
    expect(screen.getByText(/还没有下课/)).toBeTruthy();
  });

  test('has three suggestions and four days to practise again', async () => {
    await show(wholeLesson());
    expect(part('下节课可以这样上')?.querySelectorAll('li')).toHaveLength(3);
    expect([...(part('过几天再练五分钟')?.querySelectorAll('strong') ?? [])].map((line) => /第 (\d+) 天/.exec(line.textContent ?? '')?.[1])).toEqual([
      '3',
      '10',
      '28',
      '60',
    ]);
  });

  test('of a lesson that only was opened says that nothing was done, and breaks nowhere', async () => {
    const { header, events } = wholeLesson({ isClosed: false });
    await show({ header: { ...header, length: 1 }, events: events.slice(0, 1), state: wholeLesson().state });
    expect(screen.getByText('还没有开始任何环节。')).toBeTruthy();
    expect(screen.getByText('还没有问过题。')).toBeTruthy();
  });
});

describe('seat by seat', () => {
  beforeEach(() => textsFromDisk('zh', 'report'));
  const NAMES = '1 小明\n2 小红';
  const fill = (text: string) => act(() => void fireEvent.input(screen.getByLabelText('座位表（可选）'), { target: { value: text } }));

  test('is closed until asked for, is not printed unless asked, and is not there where only hands were counted', async () => {
    const { container } = await show(wholeLesson({ ways: ['devices'], pupils: 6 }));
    expect(screen.queryByRole('table')).toBeNull();
    await press('按座位看每一题');
    const table = screen.getByRole('table');
    expect(table.closest('[data-print=no]')).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
    await act(() => void fireEvent.click(screen.getByLabelText('打印时也印这张表')));
    expect(table.closest('[data-print=no]')).toBeNull();
    cleanup();
    log = memoryClassLog();
    await show(wholeLesson({ ways: ['hands'] }));
    expect(screen.queryByRole('button', { name: '按座位看每一题' })).toBeNull();
  });

  test('shows a hall by the hundred, and prints it whole', async () => {
    await show(wholeLesson({ ways: ['devices'], pupils: 250, items: 2, practice: 0, decisions: 0 }));
    await press('按座位看每一题');
    const rows = () => document.querySelectorAll('tbody tr').length;
    expect(rows()).toBe(100);
    await press('再看 100 个座位');
    expect(rows()).toBe(200);
    await act(() => void fireEvent.click(screen.getByLabelText('打印时也印这张表')));
    expect(screen.queryByRole('button', { name: /^再看/ })).toBeNull();
    expect(rows()).toBeGreaterThan(200);
  });

  test('has names from a list that stays on this device, and goes with one button', async () => {
    await show(wholeLesson({ ways: ['devices'], pupils: 6 }));
    await press('按座位看每一题');
    await fill(NAMES);
    await press('存在这台设备上');
    expect(screen.getByRole('cell', { name: '小明' })).toBeTruthy();
    expect(screen.getByText('存好了 2 个名字；跳过 0 行。')).toBeTruthy();
    await press('删掉座位表');
    expect(screen.queryByRole('cell', { name: '小明' })).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  test('puts names neither into the file of the lesson nor into the table, until the table is asked to have them', async () => {
    await show(wholeLesson({ ways: ['devices'], pupils: 6 }));
    await press('按座位看每一题');
    await fill(NAMES);
    await press('存在这台设备上');
    await press('存成课堂文件');
    await waitFor(() => expect(saved).toHaveLength(1));
    await press('存成 Excel 表格');
    await waitFor(() => expect(tables).toHaveLength(1));
    expect(JSON.stringify([saved, tables])).not.toContain('小明');
    await act(() => void fireEvent.click(screen.getByLabelText(/表格里加上/)));
    await press('存成 Excel 表格');
    await waitFor(() => expect(tables).toHaveLength(2));
    expect(tables[1]?.sheets.map(({ name }) => name)).toEqual(['概览', '题目', '每题票数', '按座位']);
    expect(JSON.stringify(tables[1]?.sheets[3])).toContain('小明');
    expect(JSON.stringify(tables[1]?.sheets.slice(0, 3))).not.toContain('小明');
  });
});

describe('the files of a lesson', () => {
  beforeEach(() => textsFromDisk('zh', 'report'));

  test('is saved without the key that leads the room, under the name of the class and the day', async () => {
    const lesson = wholeLesson();
    await show(lesson);
    await press('存成课堂文件');
    expect(await screen.findByText('存好了。')).toBeTruthy();
    expect(saved[0]?.name).toBe('三（2）班-2026年3月2日.json');
    expect(JSON.parse(saved[0]?.text ?? '')).toEqual(lessonFile(lesson.header, lesson.events));
  });

  test('holds in its table what the report holds', async () => {
    const lesson = wholeLesson();
    await show(lesson);
    await press('存成 Excel 表格');
    await waitFor(() => expect(tables).toHaveLength(1));
    const [, questions, votes] = tables[0]?.sheets ?? [];
    const made = report(lesson.state);
    expect(questions?.rows.slice(1).map((row) => row[5])).toEqual(made.questions.map((question) => question.votes));
    expect(votes?.rows.slice(1).map((row) => row[4])).toEqual(made.questions.flatMap(({ split }) => split?.map((option) => option.votes) ?? []));
  });

  test('opens where there is no such lesson yet, with a key of its own, and goes there', async () => {
    const { header, events } = wholeLesson();
    await show(null, { ok: true, value: JSON.stringify(lessonFile(header, events)) });
    await press('打开课堂文件');
    await waitFor(() => expect(location.hash).toBe(`#/class/${header.id}/report`));
    expect((await log.read(header.id))?.events).toEqual(events);
    expect((await log.read(header.id))?.header).toEqual({ ...header, hostKey: 'n1' });
  });

  test.each([
    ['is of another app', '{"app":"other"}', /不是课堂文件/],
    ['was cut off', JSON.stringify(lessonFile(wholeLesson().header, wholeLesson().events)).slice(0, -9), /文件不完整/],
    ['was saved by a newer version', '{"format":"xianfeng-lesson","version":2}', /新版本存的/],
    ['was tampered with', JSON.stringify({ ...lessonFile(wholeLesson().header, wholeLesson().events), events: [] }), /有不对的地方/],
  ])('that %s changes nothing and says why', async (_, text, words) => {
    await show(null, { ok: true, value: text });
    await press('打开课堂文件');
    const said = await screen.findByRole('status');
    expect(said.textContent).toMatch(words);
    expect(said.textContent).toContain('什么都没有改动');
    expect(await log.list()).toEqual([]);
  });

  test('is deleted with two taps, the second after saying what will be gone', async () => {
    const lesson = wholeLesson();
    const { container } = await show(lesson);
    await press('删掉这节课');
    expect(screen.getByText(/删了就找不回来了/)).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
    await press('先不删');
    await press('删掉这节课');
    await press('确定，删掉');
    await waitFor(async () => expect(await log.list()).toEqual([]));
    await waitFor(() => expect(location.hash).toBe('#/class'));
  });

  test('is printed by the browser', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await show(wholeLesson());
    await press('打印（A4）');
    expect(print).toHaveBeenCalledOnce();
    vi.stubGlobal('print', undefined); // inside other apps
    await press('打印（A4）');
    expect(screen.getByRole('status').textContent).toMatch(/不能打印/);
    vi.unstubAllGlobals();
  });
});
