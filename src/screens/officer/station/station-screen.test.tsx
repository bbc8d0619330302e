// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openProgrammes } from '#storage/programmes.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildStation } from '#testing/build-own-programme.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { StationScreen } from './station-screen.tsx';

beforeEach(() => {
  fakeBrowser();
  localStorage.clear();
});
afterEach(cleanup);

async function show(language = 'zh'): Promise<Element> {
  await textsFromDisk(language, 'demo');
  const { container } = render(<StationScreen services={buildServices()} />);
  await screen.findByLabelText(/^(所名|Name of the station)/);
  return container;
}
const press = (name: string) => act(() => void fireEvent.click(screen.getByRole('button', { name })));
const type = (label: string | RegExp, value: string) => act(() => void fireEvent.input(screen.getByLabelText(label), { target: { value } }));

test.each([
  ['zh', '这是你们所自己的内容，只存在这台设备上。演示时会写明是你们所的。'],
  ['en', "This is your station's own and stays on this device. On stage it is shown as yours."],
])('what is written here is said to be the station’s own, on this device; in %s', async (language, words) => {
  openProgrammes().writeStation(buildStation());
  const container = await show(language);
  expect(screen.getByText(words)).toBeTruthy();
  expect(await axeFindings(container)).toEqual([]);
});

test('name and cases are kept as she types', async () => {
  await show();
  await type(/^所名/, '青瓦派出所');
  await press('加一个案件');
  await type('叫什么', '网购退款骗局');
  await type(/^什么时候/, '2026年3月');
  await type(/^发生了什么/, '一名学生收到假客服来电，损失三千元。');
  expect(openProgrammes().station()).toEqual(buildStation());
});

test('a case always has a title, so that none is lost', async () => {
  await show();
  await press('加一个案件');
  await type('叫什么', '');
  expect(
    openProgrammes()
      .station()
      .cases.map(({ title }) => title),
  ).toEqual(['一起案件']);
});

test('a case that was removed can be put back', async () => {
  openProgrammes().writeStation(buildStation());
  await show();
  await press('去掉这个案件');
  expect(openProgrammes().station().cases).toEqual([]);
  await press('放回来');
  expect(openProgrammes().station()).toEqual(buildStation());
});

test('a browser that won’t keep it is said', async () => {
  await show();
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  await type(/^所名/, '青瓦派出所');
  expect(screen.getByText(/存不住/)).toBeTruthy();
  full.mockRestore();
});
