// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadChannel } from '#channels/registry.ts';
import type { ClassLog, Services } from '#core/ports.ts';
import type { Activity } from '#core/session/activity.ts';
import { fold } from '#core/session/fold.ts';
import { currentQuestion, type Asked } from '#core/session/state.ts';
import { beginVisit, resumeVisit } from '#features/demo/visit-run.ts';
import { openPreferences } from '#features/preferences/preferences.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { SETTINGS_KEY } from '#storage/settings-store.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildTaughtPack } from '#testing/build-lessons.ts';
import { buildServices } from '#testing/build-services.ts';
import { EVERY_PART, buildVisitOpened } from '#testing/build-visit.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { StageScreen } from './stage-screen.tsx';

beforeAll(() => Promise.all([loadChannel('sms'), loadChannel('private-chat'), import('#core/content/built.schema.ts')]));

let log: ClassLog;
let services: Services;
beforeEach(async () => {
  fakeBrowser();
  log = memoryClassLog();
  await textsFromDisk('zh', 'class', 'join', 'stage');
  fakeSite([buildTaughtPack()]);
  services = buildServices({ visitLog: async () => log });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const wall = () => document.querySelector<HTMLElement>('[data-screen=stage]');
const shown = () => wall()?.textContent ?? '';
const stateNow = async () => fold((await log.read('v'))?.events ?? []);

async function show(): Promise<void> {
  render(<StageScreen id="v" services={services} />);
  await waitFor(() => expect(wall()?.dataset['events']).toBeTruthy());
}
async function begin(plan: readonly Activity[] = EVERY_PART): Promise<void> {
  await beginVisit({ log, clock: services.clock }, 'v', 'key', buildVisitOpened(plan));
  await show();
}
/** Presses a key and waits until all that was pressed is written and shown. */
async function key(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await act(async () => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
  }
}
/** The arrow to this one of two options. */
const towards = (asked: Asked | null, option: string) => (asked?.question.options[0]?.id === option ? 'ArrowUp' : 'ArrowDown');
const onto = async (part: Activity['type']) => {
  await begin(EVERY_PART.filter(({ type }) => type === part));
  await key('PageDown');
};

test('opens before the first part with the programme, the station and how to begin', async () => {
  await begin();
  for (const words of ['十分钟', '青瓦派出所', '按 → 开始']) expect(shown()).toContain(words);
});

test('every part is reached by one key of a clicker, and at the end one press more does nothing', async () => {
  await begin();
  const parts = new Set<string | undefined>();
  for (let presses = 0; presses < 80 && wall()?.dataset['step'] !== 'end'; presses++) {
    await key('PageDown');
    parts.add(wall()?.dataset['part']);
  }
  expect(parts.size).toBe(EVERY_PART.length);
  const before = shown();
  await key('PageDown', 'PageDown');
  expect(shown()).toBe(before);
  expect((await stateNow()).isClosed).toBe(false);
});

describe('the keyboard', () => {
  test('two presses faster than the disk are two steps', async () => {
    await begin();
    await act(async () => {
      fireEvent.keyDown(document.body, { key: 'ArrowRight' });
      fireEvent.keyDown(document.body, { key: 'ArrowRight' });
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(wall()?.dataset['part']).toBe('1');
  });

  test('a key held down is one press, and what is pressed with Ctrl is the browser’s', async () => {
    await begin();
    await act(async () => {
      fireEvent.keyDown(document.body, { key: 'ArrowRight', repeat: true });
      fireEvent.keyDown(document.body, { key: 'ArrowRight', ctrlKey: true });
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
    expect(wall()?.dataset['part']).toBe('-1');
  });

  test('a digit jumps to its part, and back is where one was', async () => {
    await begin();
    await key('9');
    expect(wall()?.dataset['part']).toBe('8');
    await key('ArrowLeft');
    expect(wall()?.dataset['part']).toBe('-1');
  });

  test('Esc changes nothing', async () => {
    await begin();
    await key('PageDown');
    const before = [shown(), location.hash];
    await key('Escape');
    expect([shown(), location.hash]).toEqual(before);
  });

  test('B blanks the wall, and the next press only brings the picture back', async () => {
    await onto('case');
    await key('b');
    expect(wall()?.dataset['blank']).toBe('true');
    const events = (await stateNow()).activity;
    await key('PageDown');
    expect(wall()?.dataset['blank']).toBe('false');
    expect((await stateNow()).activity).toBe(events);
  });

  test('M mutes, and the device remembers', async () => {
    await begin();
    await key('m');
    expect(services.settings.read().hallSound).toBe(false);
    expect(screen.getByRole('button', { name: '声音关' })).toBeTruthy();
  });

  test('P opens the presenter’s window of this visit', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    await begin();
    await key('p');
    expect(open.mock.calls[0]?.[0]).toBe('#/demo/visit/v/presenter');
  });
});

describe('a tap', () => {
  const tap = (element: Element, timeStamp: number) =>
    act(async () => {
      const event = new MouseEvent('click', { bubbles: true, detail: 1 });
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      element.dispatchEvent(event);
      await new Promise((resolve) => setTimeout(resolve, 5));
    });

  test('on the free area goes on; one that bounces is the same tap', async () => {
    await begin();
    const free = document.querySelector('[data-screen=stage] h2') ?? document.body;
    await tap(free, 1000);
    await tap(document.querySelector('[data-screen=stage] h2') ?? document.body, 1100);
    expect(wall()?.dataset['part']).toBe('0');
    await tap(document.querySelector('[data-screen=stage] h2') ?? document.body, 2000);
    expect(wall()?.dataset['part']).toBe('1');
  });

  test('on a control does what the control says and nothing else', async () => {
    await begin();
    await act(() => void fireEvent.click(screen.getByRole('button', { name: '目录' })));
    expect(wall()?.dataset['part']).toBe('-1');
    expect(screen.getByRole('navigation', { name: '跳到哪一部分' })).toBeTruthy();
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: /身边的案件/ }));
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
    expect(shown()).toContain('一起刷单案');
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('a story', () => {
  test('shows the phone with its 演练 mark, and says large beside it what was said and by whom', async () => {
    await onto('scenario');
    expect(shown()).toContain('下面是演练');
    await key('PageDown');
    expect(screen.getByText('演练', { selector: 'b' })).toBeTruthy();
    expect(document.querySelector('[data-words]')?.textContent).toContain('客服');
    expect(document.querySelector('[data-words]')?.textContent).toContain('马上转账，不要告诉家长。');
  });

  test('F names the flag and says why, and marks it in the phone; the next press goes on and leaves it marked', async () => {
    await onto('scenario');
    await key('PageDown', 'f');
    expect(shown()).toContain('骗子怕你问大人。');
    expect(document.querySelector('[data-beat] mark')?.textContent).toBe('不要告诉家长');
    await key('PageDown');
    expect(shown()).not.toContain('骗子怕你问大人。');
    expect(document.querySelector('[data-beat] mark')).toBeTruthy();
  });

  test('hands are counted by letters and digits once H has opened their panel, revealed with what each option leads to, and the option picked is followed', async () => {
    await onto('scenario');
    await key('PageDown', 'PageDown');
    expect(wall()?.dataset['phase']).toBe('open');
    await key('a');
    expect(document.querySelector('[data-panel=hands]')).toBeNull();
    await key('h', 'a', '4', '0', 'b', '1');
    const asked = currentQuestion(await stateNow());
    expect(Object.values(asked?.hands ?? {})).toEqual([40, 1]);
    expect(document.querySelector('[data-panel=hands]')).toBeTruthy();
    await key('PageDown');
    expect(wall()?.dataset['phase']).toBe('revealed');
    expect(document.querySelector('[data-panel=hands]')).toBeNull();
    expect(shown()).toContain('40 人');
    await key(towards(asked, 'hang-up'));
    expect(shown()).toContain('你停下来了，骗子就没办法。');
    await key('PageDown');
    expect(shown()).toContain('没有上当');
  });

  test('the way not taken can be told from its end; a loss shows the way out', async () => {
    await onto('scenario');
    await key('PageDown', 'PageDown', 'PageDown');
    const asked = currentQuestion(await stateNow());
    await key(towards(asked, 'hang-up'), 'PageDown');
    await act(() => void fireEvent.click(screen.getByRole('button', { name: '另一条路' })));
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: /转过去/ }));
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
    expect(shown()).toContain('钱到了陌生人手里。');
    await key('PageDown');
    for (const words of ['钱被骗走了', '打 110 报警', '说能帮你追钱的，别信']) expect(shown()).toContain(words);
  });

  test('that the pack no longer holds is passed over by the next press', async () => {
    await begin([{ type: 'scenario', packId: 'tiny', scenario: 'gone' }, { type: 'twins', packId: 'tiny', item: 'gone' }, { type: 'advice' }]);
    await key('PageDown');
    expect(shown()).toContain('这一段不在了');
    await key('PageDown');
    expect(shown()).toContain('这一段不在了');
    await key('PageDown');
    expect(shown()).toContain('96110');
  });
});

test('a scene alone closes with its flags', async () => {
  await onto('scene');
  await key('PageDown', 'PageDown');
  expect(shown()).toContain('骗子怕你问大人。');
  expect(wall()?.dataset['step']).toBe('end');
});

test('twins hide which is real until the answer, and then show its proof and what gave the other away', async () => {
  await onto('twins');
  await key('PageDown');
  expect(document.querySelectorAll('[data-truth]')).toHaveLength(0);
  expect(shown()).not.toContain('这条是真的');
  await key('h', 'a', '7');
  await key('PageDown');
  for (const words of ['这条是真的', '这条是骗局', '钱按原路退回。', '退款不用先付钱。', '7 人']) expect(shown()).toContain(words);
});

test('a measured round gives no answer between its items, and both rates after them', async () => {
  await begin(EVERY_PART.filter(({ type }) => type === 'round'));
  await key('PageDown', 'PageDown');
  await key('a', '9', 'PageDown', 'a', '9', 'PageDown');
  expect(shown()).toContain('开讲前，大家是这样判的');
  expect(shown()).not.toContain('退款从来不用先付钱');
});

test('the station’s own cases are marked as its own, with who published them and when', async () => {
  await onto('local');
  for (const words of ['青瓦派出所提供的案件', '一起刷单案', '损失三千元。', '来源：青瓦派出所 · 2026年3月']) expect(shown()).toContain(words);
});

test('what to do names the three numbers, the bank, and whom to tell', async () => {
  await onto('advice');
  for (const words of ['110', '96110', '12381', '银行', '老师']) expect(shown()).toContain(words);
});

test('the boosters are four days counted from the visit', async () => {
  await onto('boosters');
  for (const words of ['第 3 天', '2026年3月5日', '第 60 天', '2026年5月1日']) expect(shown()).toContain(words);
});

test('a page that was reloaded stands where it stood', async () => {
  await begin();
  await key('4', 'PageDown', 'f');
  const before = shown();
  cleanup();
  await show();
  await waitFor(() => expect(shown()).toBe(before)); // the phone comes a frame after the words
});

test('what the other window writes is shown', async () => {
  const shared = new Map();
  log = memoryClassLog(null, shared);
  await begin();
  const other = memoryClassLog(null, shared);
  const run = await resumeVisit({ log: other, clock: services.clock }, 'v');
  await run?.press({ type: 'on' }, { lesson: 'v', scenarios: new Map(), items: new Map() });
  await key('PageDown'); // written after the other's: the place was taken, so it is decided anew
  expect(wall()?.dataset['part']).toBe('1');
  run?.close();
});

test('a visit that was deleted, or never was here, says so with a way back', async () => {
  render(<StageScreen id="never" services={services} />);
  expect(await screen.findByRole('heading', { name: '没有找到这场演示' })).toBeTruthy();
  expect(screen.getAllByRole('link', { name: '回到进校演示' }).map((link) => link.getAttribute('href'))).toEqual(['#/demo', '#/demo']);
});

test('no update and no notice of a pack comes between; the wall is light unless the officer chose dark', async () => {
  const setBusy = vi.fn();
  services = { ...services, offline: { ...services.offline, setBusy } };
  fakeBrowser().dark = true;
  openPreferences(services.settings);
  expect(document.documentElement.dataset['theme']).toBe('dark');
  await begin();
  expect(setBusy).toHaveBeenLastCalledWith(true);
  expect(document.documentElement.dataset).toMatchObject({ size: 'hall', theme: 'light' });
  dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY })); // another window of hers changed something
  expect(document.documentElement.dataset['theme']).toBe('light');
  cleanup();
  expect(setBusy).toHaveBeenLastCalledWith(false);
  expect(document.documentElement.dataset['theme']).toBe('dark');
  services.settings.write({ theme: 'dark' });
  await show();
  expect(document.documentElement.dataset['theme']).toBe('dark');
});

describe.each(['zh', 'en'])('in %s', (language) => {
  test('no part has anything that axe objects to', { timeout: 60_000 }, async () => {
    await textsFromDisk(language, 'class', 'join', 'stage');
    await begin();
    const looked = new Set<string>();
    for (let presses = 0; presses < 80; presses++) {
      const { part = '', step = '', phase = '' } = wall()?.dataset ?? {};
      if (!looked.has(`${part} ${step} ${phase}`)) expect([part, step, await axeFindings(document.body)]).toEqual([part, step, []]);
      looked.add(`${part} ${step} ${phase}`);
      if (step === 'end') break;
      if (phase === 'open' && !document.querySelector('[data-panel]')) {
        await key('h');
        expect(await axeFindings(document.body)).toEqual([]);
      }
      await key('PageDown');
    }
    expect(looked.size).toBeGreaterThan(EVERY_PART.length);
  });
});
