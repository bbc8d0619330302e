// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RemoteLink, RemoteStatus } from '#core/session/links.ts';
import { presenterView } from '#core/session/presenter-view.ts';
import type { Wish } from '#core/session/stage-press.ts';
import { RemotePanel } from '#features/demo/remote-panel.tsx';
import type { RemoteState } from '#features/demo/remote-host.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildServices } from '#testing/build-services.ts';
import { eventually } from '#testing/eventually.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { stageContent, stageVisit } from '#testing/stage-visit.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { RemoteScreen } from './remote-screen.tsx';

beforeEach(() => void fakeBrowser());
afterEach(() => {
  cleanup();
  location.hash = '';
  vi.unstubAllGlobals();
});

/** A phone at the stage: where it stands is as the test says, and what it presses is written down. */
async function phoneAt(status: RemoteStatus, hasView = status.type === 'paired') {
  const run = await stageVisit();
  await run.press({ type: 'on' }, stageContent());
  const view = presenterView(run.state.value, stageContent());
  const listeners = new Set<() => void>();
  const pressed: Wish[] = [];
  const phone = {
    status,
    pressed,
    become: (next: RemoteStatus) =>
      act(() => {
        phone.status = next;
        listeners.forEach((listener) => listener());
      }),
  };
  const link: RemoteLink = {
    status: () => phone.status,
    view: () => (hasView ? view : null),
    press: async (wish) => (pressed.push(wish), { type: 'refused', reason: 'stale' }),
    close() {},
    onChange: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
  };
  return { phone, link };
}

async function show(link: RemoteLink, language = 'zh'): Promise<Element> {
  await textsFromDisk(language, 'class', 'join', 'presenter');
  location.hash = '#/demo/remote/room/code';
  const page = render(<RemoteScreen room="room" code="code" services={buildServices({ openRemote: async () => link })} />).container;
  await eventually(() => expect(page.querySelector('[data-screen=remote]')).toBeTruthy());
  return page;
}

describe.each(['zh', 'en'])('the phone in %s', (language) => {
  test('is sound while it steers, and while it can’t', async () => {
    const { link, phone } = await phoneAt({ type: 'paired' });
    const page = await show(link, language);
    expect(await axeFindings(page)).toEqual([]);
    await phone.become({ type: 'refused', reason: 'wrong-code' });
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('the phone', () => {
  test('steers, and says so when a press did not count', async () => {
    const { link, phone } = await phoneAt({ type: 'paired' });
    await show(link);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '下一步' })));
    expect(phone.pressed).toEqual([{ type: 'on' }]);
    expect(screen.getByRole('status').textContent).toMatch(/这一下没有算/);
  });

  test('takes the used code out of its address', async () => {
    const { link, phone } = await phoneAt({ type: 'pairing' }, true);
    await show(link);
    expect(location.hash).toBe('#/demo/remote/room/code');
    await phone.become({ type: 'paired' });
    await eventually(() => expect(location.hash).toBe('#/demo/remote/room'));
  });

  test('keeps what it showed while the stage is away, and says that it waits', async () => {
    const { link, phone } = await phoneAt({ type: 'paired' });
    await show(link);
    await phone.become({ type: 'stage-away' });
    expect(screen.getByRole('status').textContent).toMatch(/等它回来/);
    expect(screen.getByRole('button', { name: '下一步' })).toBeTruthy();
  });

  test.each([
    ['connecting', /正在连大屏/],
    ['no-hub', /npm start/],
    ['replaced', /另一个页面在遥控/],
  ] as const)('says plainly that it is %s', async (type, words) => {
    await show((await phoneAt({ type }, false)).link);
    expect(screen.getByRole('status').textContent).toMatch(words);
  });

  test('shows nothing of the visit any more once it was refused', async () => {
    const { link, phone } = await phoneAt({ type: 'paired' });
    await show(link);
    await phone.become({ type: 'refused', reason: 'not-paired' });
    expect(screen.queryByRole('button', { name: '下一步' })).toBeNull();
    expect(screen.getByRole('status').textContent).toMatch(/还没有配对/);
  });
});

describe('the officer’s panel', () => {
  const OPEN: RemoteState = {
    status: 'open',
    room: { room: 'R'.repeat(22), pin: '123456', addresses: ['http://192.168.1.5:4173/', 'http://10.0.0.7:4173/'] },
    code: 'abcdefghijklmnopqrstuvwxyz',
    isPaired: false,
    isHere: false,
  };
  const panel = async (state: RemoteState | null, onUnpair = () => {}) => {
    await textsFromDisk('zh', 'presenter');
    return render(<RemotePanel state={state} onUnpair={onUnpair} />).container;
  };

  test('shows a code for each address of this computer', async () => {
    const page = await panel(OPEN);
    expect(screen.getAllByRole('img', { name: /手机遥控的码/ })).toHaveLength(2);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('hides the code once a phone is paired, and lets the officer part from it', async () => {
    const onUnpair = vi.fn();
    await panel({ ...OPEN, code: null, isPaired: true, isHere: true }, onUnpair);
    expect(screen.queryByRole('img')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '取消配对' }));
    expect(onUnpair).toHaveBeenCalledOnce();
  });

  test.each([
    [null, /正在准备/],
    [{ ...OPEN, status: 'no-hub', room: null }, /npm start/],
    [{ ...OPEN, room: { room: 'R'.repeat(22), pin: '123456', addresses: [] } }, /npm start/],
    [{ ...OPEN, status: 'replaced' }, /另一个窗口/],
  ] as const)('says what is missing where no phone can come', async (state, words) => {
    await panel(state);
    expect(screen.getByRole('status').textContent).toMatch(words);
  });
});
