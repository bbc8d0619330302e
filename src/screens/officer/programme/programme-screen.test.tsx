// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TextFiles } from '#core/ports.ts';
import { givenSteps, type OwnProgramme, type ReadStep } from '#core/session/own-programme.ts';
import { readProgrammeFile } from '#core/session/programme-file.schema.ts';
import { openProgrammes } from '#storage/programmes.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildOwnProgramme, buildStation } from '#testing/build-own-programme.ts';
import { buildStagedPack, buildTitleCard } from '#testing/build-programmes.ts';
import { buildServices } from '#testing/build-services.ts';
import { eventually } from '#testing/eventually.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { ProgrammeScreen } from './programme-screen.tsx';

beforeAll(() => import('#core/content/built.schema.ts'));
let saved: string[] = [];
beforeEach(() => {
  fakeBrowser();
  localStorage.clear();
  location.hash = '#/demo/programme/own-1';
  saved = [];
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const FILES: TextFiles = {
  save: async (_, text) => {
    saved.push(text);
    return 'saved';
  },
  open: async () => null,
};

async function show(id: string, language = 'zh'): Promise<Element> {
  await textsFromDisk(language, 'demo');
  fakeSite([buildStagedPack()]);
  const { container } = render(<ProgrammeScreen id={id} services={buildServices({ files: FILES })} />);
  await eventually(() => expect(container.querySelector('[data-loading]')).toBeNull());
  return container;
}
/** A programme of her own on screen: a title card, hands, advice. */
async function showOwn(fields: Partial<OwnProgramme> = {}, language = 'zh'): Promise<Element> {
  openProgrammes().write(buildOwnProgramme({ steps: SHORT, ...fields }));
  return show('own-1', language);
}
const SHORT: readonly ReadStep[] = [
  { ok: true, step: buildTitleCard() },
  { ok: true, step: { type: 'scenario', minutes: 5, scenario: 'fake-service' } },
  { ok: true, step: { type: 'advice', minutes: 2 } },
];
const kept = () => openProgrammes().list()[0];
const types = () => givenSteps(kept() ?? { steps: [] }).map(({ type }) => type);
const press = (name: string) => act(() => void fireEvent.click(screen.getByRole('button', { name })));
/** Presses a button of the part at that place. */
const pressAt = (place: number, action: string) =>
  act(() => void fireEvent.click(document.querySelector(`[data-step="${place}"] [data-action=${action}]`) ?? document.body));
const type = (label: string | RegExp, value: string) => act(() => void fireEvent.input(screen.getByLabelText(label), { target: { value } }));

describe('a ready programme', () => {
  test.each(['zh', 'en'])('shows every part with its minutes and notes; in %s', async (language) => {
    const container = await show('junior-20', language);
    expect(container.querySelectorAll('[data-step-type]')).toHaveLength(12);
    expect(screen.getAllByText(language === 'zh' ? '先别急着说答案。' : 'Keep the answer for later.')).toHaveLength(2);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('becomes her own by one press, with every part of it', async () => {
    await show('junior-20');
    await press('复制一份来改');
    await eventually(() => expect(location.hash).toBe(`#/demo/programme/${kept()?.id}`));
    expect(types()).toHaveLength(12);
    expect(kept()?.title).toEqual({ zh: '假客服（我改的）' });
  });

  test('that is nowhere says so, and leads back', async () => {
    await show('gone');
    expect(screen.getByRole('heading', { name: '没有找到这套节目' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '回去开始演示' }).getAttribute('href')).toBe('#/demo');
  });
});

describe('a programme of her own', () => {
  test.each(['zh', 'en'])('can be read and changed by everyone, open parts too; in %s', async (language) => {
    const container = await showOwn({}, language);
    await pressAt(1, 'edit');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('keeps each change at once: name, audience, minutes', async () => {
    const container = await showOwn();
    await type('节目名字', '周三的课');
    await act(() => void fireEvent.change(screen.getByLabelText('讲给谁听'), { target: { value: 'family' } }));
    await act(() => void fireEvent.change(screen.getByLabelText('打算讲多少分钟'), { target: { value: '7' } }));
    await eventually(() => expect(kept()).toMatchObject({ title: { zh: '周三的课' }, audience: 'family', minutes: 7 }));
    expect(container.querySelector('[data-total]')?.textContent).toMatch(/比打算的多了 1 分钟/);
  });

  test('has its parts moved, and the button that moved one keeps the focus', async () => {
    await showOwn();
    await pressAt(2, 'up');
    await eventually(() => expect(types()).toEqual(['card', 'advice', 'scenario']));
    expect(document.activeElement).toBe(document.querySelector('[data-step="1"] [data-action=up]'));
    await pressAt(1, 'up');
    await eventually(() => expect(types()).toEqual(['advice', 'card', 'scenario']));
    expect(document.activeElement).toBe(document.querySelector('[data-step="0"] [data-action=down]'));
  });

  test('loses a part by one press, and gets it back in its place by another', async () => {
    await showOwn();
    await pressAt(1, 'drop');
    await eventually(() => expect(types()).toEqual(['card', 'advice']));
    expect(document.activeElement?.textContent).toBe('放回来');
    await press('放回来');
    await eventually(() => expect(types()).toEqual(['card', 'scenario', 'advice']));
    expect(screen.queryByText('去掉了一段。')).toBeNull();
  });

  test.each([
    ['大字页', 'card'],
    ['开场小测', 'before'],
    ['举手问一问', 'vote'],
    ['情景剧', 'scenario'],
    ['一幕', 'scene'],
    ['哪个是真的', 'twins'],
    ['真实案件', 'case'],
    ['身边的案件', 'local'],
    ['遇到了怎么办', 'advice'],
    ['结尾小测', 'after'],
    ['给老师的日子', 'boosters'],
  ])('gets one more part of the kind “%s”, open to be filled in', async (name, added) => {
    await showOwn();
    await press(name);
    await eventually(() => expect(types()).toEqual(['card', 'scenario', 'advice', added]));
    await eventually(() => expect(document.querySelector('[data-step="3"] [data-action=edit]')?.getAttribute('aria-pressed')).toBe('true'));
    expect(document.querySelector('[data-trouble]')).toBeNull();
  });

  test('loses nothing of what she does while a part that was added is being looked up', async () => {
    await showOwn();
    await act(() => {
      for (const name of ['一幕', '情景剧']) fireEvent.click(screen.getByRole('button', { name }));
      fireEvent.input(screen.getByLabelText('节目名字'), { target: { value: '周五的课' } });
    });
    await eventually(() => expect(types().sort()).toEqual(['advice', 'card', 'scenario', 'scenario', 'scene']));
    expect(kept()?.title).toEqual({ zh: '周五的课' });
  });

  test('says for which audience the packs have nothing of a kind', async () => {
    await showOwn({ audience: 'family' });
    await press('情景剧');
    expect((await screen.findByRole('status')).textContent).toBe('内容包里没有适合这些听众的“情景剧”。');
  });

  test('takes her own words for a card, and keeps the last ones where she leaves none', async () => {
    await showOwn();
    await pressAt(0, 'edit');
    await type('大字', '今天认骗局');
    await type('大字', '');
    await type(/^小字/, '青瓦派出所\n\n先查再信');
    await type(/^备注/, '先\u0007问好');
    await act(() => void fireEvent.blur(screen.getByLabelText('大字')));
    await eventually(() => {
      expect(givenSteps(kept() ?? { steps: [] })[0]).toMatchObject({
        title: { zh: '今天认骗局' },
        lines: [{ zh: '青瓦派出所' }, { zh: '先查再信' }],
        note: { zh: '先问好' },
      });
    });
    expect(screen.getByLabelText<HTMLInputElement>('大字').value).toBe('今天认骗局');
  });

  test('asks the hall what she wants, with two to four answers', async () => {
    await showOwn();
    await press('举手问一问');
    await screen.findByLabelText('问什么');
    await type('问什么', '谁用过二手平台？');
    await type('第 1 个回答', '用过');
    await press('加一个回答');
    await press('加一个回答');
    expect(screen.queryByRole('button', { name: '加一个回答' })).toBeNull();
    await press('去掉最后一个回答');
    await eventually(() =>
      expect(givenSteps(kept() ?? { steps: [] })[3]).toMatchObject({
        prompt: { zh: '谁用过二手平台？' },
        options: [{ zh: '用过' }, { zh: '回答 2' }, { zh: '回答 3' }],
      }),
    );
  });

  test('has what can’t be shown here marked in words with what to do, and the rest stays usable', async () => {
    const steps: ReadStep[] = [
      { ok: false, why: 'unknown-type', raw: { type: 'hologram' } },
      { ok: false, why: 'shape', raw: null },
      { ok: true, step: { type: 'scenario', minutes: 5, scenario: 'gone' } },
      ...SHORT,
    ];
    const container = await showOwn({ steps });
    await eventually(() => expect(container.querySelectorAll('[data-trouble]')).toHaveLength(3));
    expect([...container.querySelectorAll<HTMLElement>('[data-trouble]')].map(({ dataset }) => dataset['trouble'])).toEqual([
      'unknown-type',
      'shape',
      'missing',
    ]);
    await pressAt(2, 'edit');
    await act(() => void fireEvent.change(screen.getByLabelText('哪个情景'), { target: { value: 'fake-service' } }));
    await eventually(() => expect(container.querySelectorAll('[data-trouble]')).toHaveLength(2));
    await pressAt(0, 'drop');
    await eventually(() => expect(kept()?.steps).toHaveLength(5));
  });

  test('is saved to a file with the station, or without it', async () => {
    openProgrammes().writeStation(buildStation());
    await showOwn();
    await press('存成文件');
    await screen.findByText(/^存好了/);
    await act(() => void fireEvent.click(screen.getByRole('checkbox')));
    await press('存成文件');
    await eventually(() => expect(saved).toHaveLength(2));
    const stations = saved.map((text) => {
      const read = readProgrammeFile(text);
      return read.ok && read.value.station;
    });
    expect(stations).toEqual([buildStation(), null]);
  });

  test('is deleted with a second tap, and not with the first', async () => {
    await showOwn();
    await press('删掉这套节目');
    expect(kept()).toBeTruthy();
    await press('真的删掉');
    await eventually(() => expect(location.hash).toBe('#/demo'));
    expect(kept()).toBeUndefined();
  });

  test('that the browser won’t keep says so', async () => {
    await showOwn();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    await type('节目名字', '周三的课');
    expect(await screen.findByText(/存不住改动/)).toBeTruthy();
    full.mockRestore();
  });

  test('names each part once for whoever does not see it', async () => {
    await showOwn();
    expect(within(screen.getByRole('group', { name: '情景剧《假客服》' })).getAllByRole('button')).toHaveLength(4);
  });
});
