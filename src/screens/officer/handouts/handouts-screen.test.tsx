// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildBeat, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { buildHandout, buildStagedPack } from '#testing/build-programmes.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { wholeVisit } from '#testing/whole-visit.ts';
import { HandoutsScreen } from './handouts-screen.tsx';

beforeEach(() => fakeBrowser());
afterEach(cleanup);

const other = buildScenario({ id: 'other', title: buildText('另一个故事', 'Another story') });
const both = { handouts: [buildHandout(), buildHandout({ scenario: 'other' })] };

async function show(visit: string | null = null, pack = { ...buildStagedPack(both), scenarios: [buildScenario(), other] }) {
  const log = memoryClassLog();
  const { header, events } = wholeVisit({ id: 'v1' });
  await log.append(header, events);
  const site = fakeSite([pack]);
  const shown = render(<HandoutsScreen visit={visit} services={buildServices({ visitLog: async () => log })} />);
  await waitFor(() => expect(document.querySelector('[data-screen=handouts] [data-action=print], [data-screen=handouts] > p:not([role])')).toBeTruthy());
  return { ...shown, site };
}
const choose = (title: string) => act(() => void fireEvent.click(screen.getByRole('checkbox', { name: title })));
const pages = () => [...document.querySelectorAll('[data-handout]')].map((page) => page.getAttribute('data-handout'));

describe.each([
  ['zh', '假客服', ['发生了什么', '破绽在这里', '遇到了，这样做', '晚饭时，问一句'], '警方'],
  ['en', 'False service', ['What happened', 'What gives it away', 'If it happens to you', 'A question for dinner'], 'Police'],
] as const)('in %s, the page of a story', (language, title, parts, publisher) => {
  beforeEach(() => textsFromDisk(language, 'visit'));

  test('says what happened, what gave it away, what to do, one question for dinner, its source, and where the app is', async () => {
    const { container } = await show();
    await choose(title);
    const page = await waitFor(() => screen.getByRole('article'));
    expect([...page.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual(parts);
    for (const number of ['110', '96110', '12381']) expect(page.textContent).toContain(number);
    expect(page.textContent).toContain(publisher);
    expect(screen.getByRole('img', { name: new RegExp(`${location.origin}/`) })).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('pages to take home', () => {
  beforeEach(() => textsFromDisk('zh', 'visit'));

  test('are none before a story is chosen, and then one for each, in the order of the list', async () => {
    await show();
    expect(pages()).toEqual([]);
    expect(screen.getByRole('button', { name: '先选一个情景' })).toHaveProperty('disabled', true);
    await choose('另一个故事');
    await choose('假客服');
    await waitFor(() => expect(pages()).toEqual(['fake-service', 'other']));
    await choose('假客服');
    await waitFor(() => expect(pages()).toEqual(['other']));
  });

  test('of a visit are those of its stories, under the name of its station', async () => {
    await show('v1');
    await waitFor(() => expect(pages()).toEqual(['fake-service']));
    expect(screen.getByText('城南派出所')).toBeTruthy();
    expect(screen.getByRole('link', { name: '返回' }).getAttribute('href')).toBe('#/demo/visit/v1/record');
  });

  test('name each flag once, six at most', async () => {
    const flags = ['urgency', 'secrecy', 'urgency', 'pay-first', 'threat', 'safe-account', 'screen-sharing', 'free-gift'] as const;
    const beats = flags.map((flag, place) => buildBeat({ id: `b${place}`, cues: [{ flag, why: buildText('为什么') }] }));
    await show(null, { ...buildStagedPack(), scenarios: [buildScenario({ scenes: [buildScene({ beats })] })] });
    await choose('假客服');
    const page = await waitFor(() => screen.getByRole('article'));
    expect(page.querySelectorAll('ol > li')).toHaveLength(6);
  });

  test('of a genuine story name what proves it', async () => {
    const beats = [buildBeat({ cues: [{ proof: 'official-channel', why: buildText('官方的地方查得到') }] })];
    await show(null, { ...buildStagedPack(), scenarios: [buildScenario({ truth: 'genuine', scenes: [buildScene({ beats })] })] });
    await choose('假客服');
    expect(await screen.findByRole('heading', { name: '凭这些，可以放心' })).toBeTruthy();
  });

  test('that can’t be fetched say so, and are not printed', async () => {
    const { site } = await show();
    site.isCutOff = true;
    await choose('假客服');
    const said = await screen.findByText(/《假客服》这一页没有取到/);
    expect(said.closest('[data-print=no]')).toBeTruthy();
  });

  test('are none where no pack has any', async () => {
    await show(null, buildStagedPack({ handouts: [] }));
    expect(screen.getByText(/这里还没有带回家的一页纸/)).toBeTruthy();
  });

  test('are printed by the browser, or say why they can’t be', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await show('v1');
    const press = () => act(() => void fireEvent.click(screen.getByRole('button', { name: '打印（1 页）' })));
    await press();
    expect(print).toHaveBeenCalledOnce();
    vi.stubGlobal('print', undefined); // inside other apps
    await press();
    expect(screen.getByText(/这个浏览器不能打印/)).toBeTruthy();
    vi.unstubAllGlobals();
  });
});
