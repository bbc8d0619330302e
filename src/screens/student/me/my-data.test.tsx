// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TextFiles } from '#core/ports.ts';
import type { LoggedSessionEvent } from '#core/session/events.ts';
import type { SessionHeader } from '#core/session/session-header.ts';
import { BACKUP_FORMAT } from '#core/progress/backup.ts';
import { openPreferences, type Preferences } from '#features/preferences/preferences.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { openProgrammes } from '#storage/programmes.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeLearningLog } from '#testing/fake-learning-log.ts';
import { anAttempt, aResponse, at } from '#testing/sample-log.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { MyData } from './my-data.tsx';

const HERE = anAttempt('here', 3);
const THERE = anAttempt('there', 4);
const FILE = {
  app: 'anti-fraud-pioneer',
  format: BACKUP_FORMAT,
  savedAt: at(9),
  attempts: [THERE.header],
  events: THERE.events,
  responses: [aResponse('x', 1), aResponse('y', 2)],
};

const LESSON: SessionHeader = { id: 'one', className: '', startedAt: at(0), lastAt: at(0), isClosed: false, length: 1, hostKey: 'key' };
const OPENED: LoggedSessionEvent = { v: 1, seq: 0, at: at(0), event: { type: 'activity-started', activity: 0 } };

let log = fakeLearningLog();
let classLog = memoryClassLog();
let visitLog = memoryClassLog();
let preferences: Preferences;
let saved: { name: string; text: string }[] = [];
const onChanged = vi.fn();

beforeEach(() => {
  fakeBrowser();
  localStorage.clear();
  log = fakeLearningLog({ attempts: [HERE.header], events: HERE.events, responses: [aResponse('a', 0)] }, null, { now: () => at(0) });
  preferences = openPreferences(openSettingsStore());
  classLog = memoryClassLog();
  visitLog = memoryClassLog();
  saved = [];
  onChanged.mockClear();
});
afterEach(cleanup);

/** The phone's files: what saving comes to, and what is picked. */
const files = (outcome: Awaited<ReturnType<TextFiles['save']>>, picked: Awaited<ReturnType<TextFiles['open']>> = null): TextFiles => ({
  save: async (name, text) => {
    saved.push({ name, text });
    return outcome;
  },
  open: async () => picked,
});
const picked = (text: string) => files('saved', { ok: true, value: text });
const show = (of: TextFiles = files('saved')) =>
  render(
    <MyData
      log={log}
      services={buildServices({ files: of, classLog: async () => classLog, visitLog: async () => visitLog })}
      preferences={preferences}
      onChanged={onChanged}
    />,
  );
const press = (name: string) => act(() => void fireEvent.click(screen.getByRole('button', { name })));
const kept = async () => ({ ...(await log.exportAll()), savedAt: null });

describe.each([
  ['zh', { see: '看看存了什么', save: '存成文件', restore: '从文件恢复' }, /^1 次情景，1 次判断/, /存好了/, /多了 1 次情景，2 次判断/],
  [
    'en',
    { see: 'See what is kept', save: 'Save to a file', restore: 'Restore from a file' },
    /^1 plays, 1 judgements/,
    /^Saved/,
    /1 plays and 2 judgements added/,
  ],
] as const)('in %s', (language, name, holds, done, restored) => {
  beforeEach(() => textsFromDisk(language));

  test('all that is kept can be seen, word for word', async () => {
    const { container } = show();
    await press(name.see);
    expect(await screen.findByText(holds)).toBeTruthy();
    expect(container.querySelector('pre')?.textContent).toContain('"itemId": "item-a"');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('it goes into a file named by the day, which this app can read back', async () => {
    show();
    await press(name.save);
    expect((await screen.findByRole('status')).textContent).toMatch(done);
    expect(saved[0]?.name).toBe('fanzha-2023-11-14.json');
    expect(JSON.parse(saved[0]?.text ?? '')).toEqual(await log.exportAll());
  });

  test('a file adds what is not here yet, and says how much', async () => {
    show(picked(JSON.stringify(FILE)));
    await press(name.restore);
    expect((await screen.findByText(restored)).closest('[role=status]')).toBeTruthy();
    expect((await log.listAttempts()).map(({ id }) => id).sort()).toEqual(['here', 'there']);
    expect(onChanged).toHaveBeenCalledOnce();
  });
});

describe('saving', () => {
  beforeEach(() => textsFromDisk('zh'));

  test('that this browser won’t do says what to do instead', async () => {
    show(files('failed'));
    await press('存成文件');
    expect((await screen.findByRole('status')).textContent).toMatch(/换手机自带的浏览器/);
  });

  test('that the person thought better of says nothing', async () => {
    show(files('cancelled'));
    await press('存成文件');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('restoring', () => {
  beforeEach(() => textsFromDisk('zh'));

  test.each([
    ['was saved by a newer version', JSON.stringify({ ...FILE, format: 99 }), /新版本存的/],
    ['is of another app', '{"app":"other"}', /不是反诈小先锋存的文件/],
    ['was cut off', JSON.stringify(FILE).slice(0, -20), /文件不完整/],
    ['has a hostile key', JSON.stringify(FILE).replace('"savedAt"', '"__proto__":{},"savedAt"'), /有不对的地方/],
    ['holds an attempt without its events', JSON.stringify({ ...FILE, events: [] }), /有不对的地方/],
    ['has the wrong shape', JSON.stringify({ ...FILE, responses: 'many' }), /有不对的地方/],
    ['holds the same response twice', JSON.stringify({ ...FILE, responses: [aResponse('x', 1), aResponse('x', 1)] }), /有不对的地方/],
  ])('a file that %s changes nothing and says why', async (_, text, words) => {
    const before = await kept();
    show(picked(text));
    await press('从文件恢复');
    const said = await screen.findByRole('status');
    expect(said.textContent).toMatch(words);
    expect(said.textContent).toContain('什么都没有改动');
    expect(await kept()).toEqual(before);
    expect(onChanged).not.toHaveBeenCalled();
  });

  test.each([
    ['too-large', /文件太大/],
    ['not-read', /有不对的地方/],
  ])('a file that the phone says is %s is said to be so', async (code, words) => {
    show(files('saved', { ok: false, problems: [{ code, path: '', message: '' }] }));
    await press('从文件恢复');
    expect((await screen.findByRole('status')).textContent).toMatch(words);
  });

  test('with no file picked says nothing', async () => {
    show(files('saved', null));
    await press('从文件恢复');
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('the same file twice counts nothing twice', async () => {
    show(picked(JSON.stringify(FILE)));
    await press('从文件恢复');
    await screen.findByText(/多了 1 次情景/);
    await press('从文件恢复');
    expect(await screen.findByText(/多了 0 次情景，0 次判断/)).toBeTruthy();
  });

  test('shows what is kept now, when the list of it is open', async () => {
    show(picked(JSON.stringify(FILE)));
    await press('看看存了什么');
    await screen.findByText(/^1 次情景，1 次判断/);
    await press('从文件恢复');
    expect(await screen.findByText(/^2 次情景，3 次判断/)).toBeTruthy();
  });
});

describe('deleting everything', () => {
  beforeEach(() => textsFromDisk('zh'));

  test('that another page holds up says what to do, and keeps the settings', async () => {
    preferences.change({ stage: 'junior' });
    log.eraseAll = () => Promise.reject(new Error('another page is open'));
    show();
    await press('全部删除');
    await press('确定，全部删除');
    expect((await screen.findByRole('status')).textContent).toMatch(/其他页面都关掉，再删一次/);
    expect(preferences.settings.value.stage).toBe('junior');
  });

  test('takes two taps, the second after saying what will be gone', async () => {
    preferences.change({ stage: 'junior', theme: 'dark' });
    const { container } = show();
    await press('全部删除');
    expect(screen.getByText(/删掉就找不回来了/)).toBeTruthy();
    expect((await kept()).attempts).toHaveLength(1);
    expect(await axeFindings(container)).toEqual([]);
    await press('确定，全部删除');
    expect((await screen.findByRole('status')).textContent).toBe('都删干净了。');
    expect(await kept()).toMatchObject({ attempts: [], events: [], responses: [] });
    expect(preferences.settings.value).toMatchObject({ stage: null, theme: 'system' });
    expect(localStorage).toHaveLength(0);
    expect(onChanged).toHaveBeenCalledOnce();
  });

  test('takes the lessons and visits of this device along, and what an officer made her own', async () => {
    for (const one of [classLog, visitLog]) await one.append(LESSON, [OPENED]);
    openProgrammes().writeStation({ name: '青瓦派出所', cases: [] });
    show();
    await press('全部删除');
    await press('确定，全部删除');
    await screen.findByRole('status');
    expect([await classLog.list(), await visitLog.list()]).toEqual([[], []]);
    expect(openProgrammes().station().name).toBe('');
  });

  test('can be thought better of', async () => {
    show();
    await press('全部删除');
    expect(document.activeElement?.textContent).toContain('删掉就找不回来了');
    await press('先不删');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '全部删除' }));
    expect((await kept()).attempts).toHaveLength(1);
  });
});
