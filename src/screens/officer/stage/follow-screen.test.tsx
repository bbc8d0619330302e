// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadChannel } from '#channels/registry.ts';
import { presentWall } from '#features/demo/presenter/present-wall.ts';
import { beginVisit, resumeVisit } from '#features/demo/visit-run.ts';
import { language } from '#i18n/texts.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildTaughtPack } from '#testing/build-lessons.ts';
import { buildServices, tickingClock } from '#testing/build-services.ts';
import { buildVisitOpened } from '#testing/build-visit.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { FakePresentation } from '#testing/fake-presentation.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { FollowScreen } from './follow-screen.tsx';

beforeAll(() => Promise.all([loadChannel('sms'), loadChannel('private-chat'), import('#core/content/built.schema.ts')]));
beforeEach(async () => {
  fakeBrowser();
  await textsFromDisk('en', 'class', 'join', 'stage');
  await textsFromDisk('zh', 'class', 'join', 'stage');
  fakeSite([buildTaughtPack()]);
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'presentation');
  vi.unstubAllGlobals();
});

const wall = () => document.querySelector<HTMLElement>('[data-screen=follow]');

/** A visit whose wall is shown on the display of this page, in the language that she speaks to the hall in. */
async function shown(spoken = 'zh') {
  const browser = new FakePresentation();
  Object.defineProperty(navigator, 'presentation', { value: browser.navigator().presentation, configurable: true });
  const setting = { log: memoryClassLog(), clock: tickingClock() };
  await beginVisit(setting, 'v', 'key', buildVisitOpened());
  const run = await resumeVisit(setting, 'v');
  if (!run) throw new Error('The visit was just begun');
  const services = buildServices();
  render(<FollowScreen services={services} />);
  await act(async () => presentWall(run, () => ({ language: spoken, lowerGrade: false }), browser.window())?.show());
  await waitFor(() => expect(wall()).toBeTruthy());
  return {
    services,
    press: (type: 'on' | 'blank') => act(async () => void (await run.press({ type }, { lesson: 'v', scenarios: new Map(), items: new Map() }))),
  };
}

describe('the wall in another browser', () => {
  test('shows what her window shows, in hall size and without anything to press', async () => {
    const { press, services } = await shown();
    expect(wall()?.textContent).toContain('青瓦派出所');
    await press('on');
    await waitFor(() => expect(wall()?.textContent).toContain('骗子最怕你停一停'));
    expect(document.documentElement.dataset['size']).toBe('hall');
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(await services.visitLog().then((log) => log.list())).toEqual([]);
    expect(await axeFindings(document.body)).toEqual([]);
  });

  test('goes dark when she blanks the screen', async () => {
    const { press } = await shown();
    await press('on');
    await press('blank');
    await waitFor(() => expect(wall()?.dataset['blank']).toBe('true'));
  });

  test('speaks the language she speaks to the hall in, whatever that browser prefers', async () => {
    await shown('en');
    await waitFor(() => expect(language.value).toBe('en'));
    await waitFor(() => expect(wall()?.textContent).toContain('Ten minutes'));
  });

  test('says what it is to somebody who opened the address by hand', async () => {
    render(<FollowScreen services={buildServices()} />);
    expect(screen.getByRole('heading', { name: '这一页要由讲稿窗口打开' })).toBeTruthy();
    expect(await axeFindings(document.body)).toEqual([]);
  });
});
