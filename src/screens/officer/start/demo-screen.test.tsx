// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { branded } from '#core/kernel/brand.ts';
import type { ClassLog, TextFiles } from '#core/ports.ts';
import { fold } from '#core/session/fold.ts';
import { lessonFile } from '#core/session/lesson-file.ts';
import { programmeFileOf } from '#core/session/programme-file.schema.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { openProgrammes } from '#storage/programmes.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildOwnProgramme, buildStation } from '#testing/build-own-programme.ts';
import { buildPack } from '#testing/build-pack.ts';
import { buildStagedPack } from '#testing/build-programmes.ts';
import { buildServices } from '#testing/build-services.ts';
import { eventually } from '#testing/eventually.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { DemoScreen } from './demo-screen.tsx';

beforeAll(() => import('#core/content/built.schema.ts'));

let log: ClassLog;
beforeEach(() => {
  log = memoryClassLog();
  fakeBrowser();
  localStorage.clear();
  location.hash = '#/demo';
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(language = 'zh', pack = buildStagedPack(), files?: TextFiles): Promise<Element> {
  await textsFromDisk(language, 'demo', 'visit', 'report');
  fakeSite([pack]);
  const services = buildServices({ visitLog: async () => log, ...(files ? { files } : {}) });
  const { container } = render(<DemoScreen services={services} />);
  await screen.findByRole('button', { name: /^(开始演示|Start)$/ });
  return container;
}
const press = (name: string) => act(() => void fireEvent.click(screen.getByRole('button', { name })));
const choose = (name: RegExp | string) => act(() => void fireEvent.click(screen.getByRole('radio', { name })));

/** The newest visit, once there are so many and its stage is open. */
async function visits(count: number) {
  await eventually(async () => expect(await log.list()).toHaveLength(count));
  const [newest] = await log.list();
  const kept = newest && (await log.read(newest.id));
  if (!kept) throw new Error('a visit that is listed can be read');
  await eventually(() => expect(location.hash).toBe(`#/demo/visit/${kept.header.id}`));
  return fold(kept.events);
}

describe('a new visit', () => {
  test.each(['zh', 'en'])('is begun with one press: twenty minutes before a junior school; in %s', async (language) => {
    const container = await show(language);
    expect(await axeFindings(container)).toEqual([]);
    await press(language === 'zh' ? '开始演示' : 'Start');
    const state = await visits(1);
    expect(state).toMatchObject({ activity: -1, pupils: 200, className: '' });
    expect(state.visit).toMatchObject({ minutes: 20, station: '' });
  });

  test('offers the programmes of the chosen audience, each with what will happen in it', async () => {
    await show();
    await choose('家长会');
    expect(screen.getAllByRole('radio', { name: /分钟/ })).toHaveLength(3);
    await choose('初中');
    expect(
      within(screen.getByRole('group', { name: '讲哪一套' })).getByText(/^开场小测 4 条 → 举手问一问 → 情景剧《假客服》 → 《假客服》里的一幕/),
    ).toBeTruthy();
  });

  test('takes the school, the number of people and the station along, and remembers before whom she stood', async () => {
    openProgrammes().writeStation(buildStation());
    await show();
    await choose('家长会');
    fireEvent.input(screen.getByLabelText(/^学校/), { target: { value: ' 实验\u0007中学 ' } });
    await press('多 10 人');
    await press('开始演示');
    const state = await visits(1);
    expect(state).toMatchObject({ className: '实验中学', pupils: 210 });
    expect(state.visit).toMatchObject({ station: '青瓦派出所' });
    cleanup();
    await show();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '家长会' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('spinbutton').value).toBe('210');
  });

  test('is begun once by a double tap', async () => {
    await show();
    const begin = screen.getByRole('button', { name: '开始演示' });
    await act(() => (fireEvent.click(begin), void fireEvent.click(begin)));
    await visits(1);
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(await log.list()).toHaveLength(1);
  });

  test('of her own programme passes over what can’t be shown here, and says so before', async () => {
    const { steps } = buildOwnProgramme();
    openProgrammes().write(
      buildOwnProgramme({
        title: { zh: '周三的课' },
        steps: [
          { ok: false, why: 'unknown-type', raw: { type: 'hologram' } },
          { ok: true, step: { type: 'scenario', minutes: 5, scenario: 'gone' } },
          ...steps,
        ],
      }),
    );
    await show();
    expect(screen.getByText('有 2 段在这里用不了，演示时会跳过')).toBeTruthy();
    await choose(/周三的课/);
    await press('开始演示');
    const { plan } = await visits(1);
    expect(plan.map(({ type }) => type).slice(0, 4)).toEqual(['card', 'round', 'vote', 'scenario']);
  });

  test('waits where no pack has a programme, and says what to do', async () => {
    await show('zh', buildPack());
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '开始演示' }).disabled).toBe(true);
    expect(screen.getByText(/还没有现成的节目/)).toBeTruthy();
  });

  test('that the device can’t keep says so', async () => {
    log = { ...log, append: () => Promise.reject(new Error('full')) };
    await show();
    await press('开始演示');
    expect((await screen.findByRole('status')).textContent).toMatch(/没能打开/);
  });
});

describe('visits of this device', () => {
  test('that are not over go on with one tap; those that are have their record', async () => {
    await show();
    expect(screen.queryByText('还没讲完的')).toBeNull();
    await press('开始演示');
    await visits(1);
    cleanup();
    await show();
    expect(screen.getByRole('link', { name: '接着演示' }).getAttribute('href')).toBe(location.hash);
    const [header] = await log.list();
    if (header) await log.append({ ...header, isClosed: true, length: 2 }, [{ v: 1, seq: 1, at: branded(5), event: { type: 'closed' } }]);
    cleanup();
    await show();
    expect(screen.queryByText('接着演示')).toBeNull();
    expect(screen.getByRole('link', { name: '看记录' }).getAttribute('href')).toBe(`${location.hash}/record`);
  });
});

test('the file of a visit opens its record', async () => {
  await show();
  await press('开始演示');
  await visits(1);
  const [header] = await log.list();
  const kept = header && (await log.read(header.id));
  if (!kept) throw new Error('a visit that is listed can be read');
  cleanup();
  location.hash = '#/demo';
  log = memoryClassLog();
  const text = JSON.stringify(lessonFile(kept.header, kept.events));
  await show('zh', buildStagedPack(), { save: async () => 'saved', open: async () => ({ ok: true, value: text }) });
  await press('打开演示记录');
  await eventually(() => expect(location.hash).toBe(`#/demo/visit/${kept.header.id}/record`));
  expect(await log.list()).toHaveLength(1);
});

describe('a programme’s file', () => {
  const picked = (text: string): TextFiles => ({ save: async () => 'saved', open: async () => ({ ok: true, value: text }) });

  test('becomes one of her own, with the station where she has none yet', async () => {
    await show('zh', buildStagedPack(), picked(programmeFileOf(buildOwnProgramme({ title: { zh: '周三的课' } }), buildStation())));
    await press('打开节目文件');
    expect((await screen.findByText('《周三的课》打开了，在“自己改的”里。')).closest('[role=status]')).toBeTruthy();
    expect(await screen.findByRole('radio', { name: /周三的课/ })).toBeTruthy();
    expect(openProgrammes().station()).toEqual(buildStation());
  });

  test('never writes over a station of her own', async () => {
    openProgrammes().writeStation({ name: '白墙派出所', cases: [] });
    await show('zh', buildStagedPack(), picked(programmeFileOf(buildOwnProgramme(), buildStation())));
    await press('打开节目文件');
    await screen.findByText(/打开了/);
    expect(openProgrammes().station().name).toBe('白墙派出所');
  });

  test('with parts that can’t be shown here opens all the same, and says how many', async () => {
    const steps = [...buildOwnProgramme().steps, { ok: true, step: { type: 'twins', minutes: 1, item: 'gone' } } as const];
    await show('zh', buildStagedPack(), picked(programmeFileOf(buildOwnProgramme({ steps }), null)));
    await press('打开节目文件');
    expect(await screen.findByText(/其中 1 段在这里用不了/)).toBeTruthy();
  });

  test('with more parts than a programme can hold says how many it left out', async () => {
    const steps = Array.from({ length: 83 }, () => ({ ok: true, step: { type: 'advice', minutes: 1 } }) as const);
    await show('zh', buildStagedPack(), picked(programmeFileOf(buildOwnProgramme({ steps }), null)));
    await press('打开节目文件');
    expect(await screen.findByText('一套最多 80 段，末尾多出来的 3 段没有收进来。')).toBeTruthy();
  });

  test('that is something else is refused in words', async () => {
    await show('zh', buildStagedPack(), picked('{"app":"other"}'));
    await press('打开节目文件');
    expect((await screen.findByRole('status')).textContent).toBe('这不是反诈小先锋的节目文件。');
    expect(openProgrammes().list()).toEqual([]);
  });
});
