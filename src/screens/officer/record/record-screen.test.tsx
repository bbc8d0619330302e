// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClassLog, TextFiles } from '#core/ports.ts';
import { lessonFile } from '#core/session/lesson-file.ts';
import { report } from '#core/session/report.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildStagedPack } from '#testing/build-programmes.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { wholeLesson, type BuiltLesson } from '#testing/whole-lesson.ts';
import { wholeVisit } from '#testing/whole-visit.ts';
import { RecordScreen } from './record-screen.tsx';

let log: ClassLog;
let saved: { name: string; text: string }[];

beforeEach(() => {
  fakeBrowser();
  location.hash = '';
  log = memoryClassLog();
  saved = [];
});
afterEach(cleanup);

async function show(visit: BuiltLesson | null, picked: Awaited<ReturnType<TextFiles['open']>> = null) {
  if (visit) await log.append(visit.header, visit.events);
  fakeSite([buildStagedPack()]);
  const files: TextFiles = {
    save: async (name, text) => {
      saved.push({ name, text });
      return 'saved';
    },
    open: async () => picked,
  };
  const shown = render(<RecordScreen id={visit?.header.id ?? 'none'} services={buildServices({ visitLog: async () => log, files })} />);
  await waitFor(() => expect(document.querySelector('[data-action=print], [data-action=open-visit]')).toBeTruthy());
  return shown;
}
const press = (name: string | RegExp) => act(() => void fireEvent.click(screen.getByRole('button', { name })));
const part = (title: string | RegExp) => screen.queryByRole('heading', { level: 2, name: title })?.closest('section');

describe.each([
  ['zh', '开场和结尾，全场答得怎样', /^最容易漏掉的破绽/, '大家举手怎么选', '讲了什么'],
  ['en', 'What the hall answered before and after', /^Flags most missed/, 'What hands went up for', 'What was shown'],
] as const)('in %s, the record of a visit', (language, answers, missed, choices, parts) => {
  beforeEach(() => textsFromDisk(language, 'visit', 'report'));

  test('shows both rates before and after with their intervals, missed flags, hands, and every part with its time', async () => {
    const visit = wholeVisit();
    const { container } = await show(visit);
    const { before, questions, activities } = report(visit.state);
    const hits = before.type === 'shown' ? Math.round((before.figures.hits?.value ?? 0) * 100) : 0;
    expect(part(answers)?.textContent).toContain(`${hits}%`);
    expect(part(answers)?.querySelectorAll('svg')).toHaveLength(4);
    expect(part(answers)?.textContent).toMatch(/d′/);
    expect(part(missed)?.querySelectorAll('li').length).toBeGreaterThan(0);
    expect(part(choices)?.querySelectorAll('li')).toHaveLength(questions.filter(({ about }) => about.type !== 'item').length);
    expect(part(parts)?.querySelectorAll('li')).toHaveLength(activities.length);
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('the record of a visit', () => {
  beforeEach(() => textsFromDisk('zh', 'visit', 'report'));

  test('says where, when, before how many, with what and by whom', async () => {
    await show(wholeVisit({ people: 300 }));
    const facts = [...document.querySelectorAll('dd')].map((fact) => fact.textContent);
    expect(facts).toEqual([expect.stringMatching(/^2026年3月2日.*分钟$/), '《假客服》，计划 20 分钟', '城南第一小学', '300 人', '城南派出所']);
  });

  test('leaves room to write on where school and station were left out', async () => {
    await show(wholeVisit({ school: '', station: '' }));
    expect(screen.getAllByText('没有写')).toHaveLength(2);
  });

  test('shows nothing of fewer than five hands but that they are too few', async () => {
    await show(wholeVisit({ people: 4 }));
    expect(document.body.textContent).not.toMatch(/%/);
    expect(screen.getByText('开场小测：举手的人太少，不显示。')).toBeTruthy();
    expect(part(/^最容易漏掉的破绽/)).toBeFalsy();
  });

  test('names the four days on which the teacher practises again', async () => {
    await show(wholeVisit());
    const days = part('请老师过几天再练，每次五分钟')?.querySelectorAll('strong');
    expect([...(days ?? [])].map((day) => day.textContent)).toEqual(['2026年3月5日', '2026年3月12日', '2026年3月30日', '2026年5月1日']);
  });

  test('of a visit that only was opened says that nothing was shown, and breaks nowhere', async () => {
    await show(wholeVisit({ presses: 0, isClosed: false }));
    expect(screen.getByText('还没有开始讲。')).toBeTruthy();
    expect(screen.getByText('这场没有做开场小测。')).toBeTruthy();
  });

  test('is closed by one button while it goes on, and then is a record', async () => {
    const visit = wholeVisit({ presses: 20, isClosed: false });
    await show(visit);
    expect(screen.getByRole('link', { name: '接着演示' }).getAttribute('href')).toBe(`#/demo/visit/${visit.header.id}`);
    await press('结束并存档');
    await waitFor(() => expect(screen.queryByRole('button', { name: '结束并存档' })).toBeNull());
    expect(screen.queryByRole('link', { name: '接着演示' })).toBeNull();
    expect((await log.read(visit.header.id))?.header.isClosed).toBe(true);
  });

  test('prints what the officer remarks, and keeps it nowhere', async () => {
    const visit = wholeVisit();
    await show(visit);
    await act(() => void fireEvent.input(screen.getByLabelText('备注'), { target: { value: '下学期再来' } }));
    expect(screen.getByText('下学期再来', { selector: 'p' })).toBeTruthy();
    await press('存成文件');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.text).not.toContain('下学期再来');
    expect((await log.read(visit.header.id))?.events).toEqual(visit.events);
  });

  test('is saved as the file of a visit, without the key of its room', async () => {
    const visit = wholeVisit();
    await show(visit);
    await press('存成文件');
    expect(await screen.findByText('存好了。')).toBeTruthy();
    expect(saved[0]?.name).toBe('城南第一小学-2026年3月2日.json');
    expect(JSON.parse(saved[0]?.text ?? '')).toEqual({ ...lessonFile(visit.header, visit.events), format: 'xianfeng-visit' });
    expect(saved[0]?.text).not.toContain(visit.header.hostKey);
  });

  test('opens from a file where there is no such visit yet, and goes there', async () => {
    const { header, events } = wholeVisit();
    await show(null, { ok: true, value: JSON.stringify(lessonFile(header, events)) });
    await press('打开演示记录');
    await waitFor(() => expect(location.hash).toBe(`#/demo/visit/${header.id}/record`));
    expect((await log.read(header.id))?.events).toEqual(events);
  });

  test.each([
    ['of a lesson', JSON.stringify(lessonFile(wholeLesson().header, wholeLesson().events)), /老师的课堂文件/],
    ['of another app', '{"app":"other"}', /不是演示记录/],
    ['that was cut off', '{"format":"xianfeng-visit"', /文件不完整/],
  ])('is not opened from a file %s, which changes nothing', async (_, text, words) => {
    await show(null, { ok: true, value: text });
    await press('打开演示记录');
    const said = await screen.findByRole('status');
    expect(said.textContent).toMatch(words);
    expect(said.textContent).toContain('什么都没有改动');
    expect(await log.list()).toEqual([]);
  });

  test('is deleted with two taps', async () => {
    await show(wholeVisit());
    await press('删掉这场演示');
    await press('确定，删掉');
    await waitFor(async () => expect(await log.list()).toEqual([]));
    await waitFor(() => expect(location.hash).toBe('#/demo'));
  });

  test('is printed by the browser, or says why it can’t be', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await show(wholeVisit());
    await press('打印（A4 一页）');
    expect(print).toHaveBeenCalledOnce();
    vi.stubGlobal('print', undefined); // inside other apps
    await press('打印（A4 一页）');
    expect(screen.getByRole('status').textContent).toMatch(/不能打印/);
    vi.unstubAllGlobals();
  });
});
