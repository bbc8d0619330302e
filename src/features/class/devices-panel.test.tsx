// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { axeFindings } from '#testing/axe-findings.ts';
import { eventually } from '#testing/eventually.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { DevicesPanel, type DevicesPanelProps } from './devices-panel.tsx';

beforeEach(() => textsFromDisk('zh', 'class', 'join'));
afterEach(cleanup);

const calls = { onDoor: vi.fn(), onFreeSeat: vi.fn(), onRemove: vi.fn(), onAllow: vi.fn() };
function show(fields: Partial<DevicesPanelProps> = {}): Element {
  const props: DevicesPanelProps = {
    status: 'open',
    room: { room: 'AAAAAAAAAAAAAAAAAAAAAA', pin: '407153', addresses: ['http://192.168.1.8:4173/', 'http://10.0.0.2:4173/'] },
    here: 2,
    seats: [
      { seat: 'n-7', member: 'm7' },
      { seat: 'a-panda-2', member: 'm8' },
    ],
    removed: ['m9'],
    isDoorOpen: true,
    ...calls,
    ...fields,
  };
  return render(<DevicesPanel {...props} />).container;
}

test('shows a code for every address, the address, the number to type and how many are connected', async () => {
  const container = show();
  expect(screen.getAllByRole('img').map((code) => code.getAttribute('aria-label'))).toEqual([
    '加入这节课的二维码：http://192.168.1.8:4173/',
    '加入这节课的二维码：http://10.0.0.2:4173/',
  ]);
  expect(screen.getByText(/http:\/\/192\.168\.1\.8:4173\/#\/join$/)).toBeTruthy();
  expect(screen.getByText('407153')).toBeTruthy();
  expect(screen.getByText('现在连着 2 台')).toBeTruthy();
  expect(await axeFindings(container)).toEqual([]);
});

test('opens and shuts the door, frees a seat, sends out and lets back in', async () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: '关门，不再进人' }));
  expect(calls.onDoor).toHaveBeenCalledWith(false);
  fireEvent.click(screen.getByText('2 个座位有人'));
  fireEvent.click(await eventually(() => screen.getByRole('button', { name: '腾出座位：7 号' })));
  expect(calls.onFreeSeat).toHaveBeenCalledWith('n-7');
  fireEvent.click(screen.getByRole('button', { name: /^请出去：熊猫/ }));
  expect(calls.onRemove).toHaveBeenCalledWith('m8');
  fireEvent.click(screen.getByRole('button', { name: '让请出去的第 1 台回来' }));
  expect(calls.onAllow).toHaveBeenCalledWith('m9');
});

test.each([
  ['no-hub', /连不上班级网/],
  ['connecting', /正在连接/],
  ['refused', /已经满了/],
] as const)('says plainly what is wrong when the way is %s, and that hands go on', (status, words) => {
  show({ status, room: null });
  expect(screen.getByRole('status').textContent).toMatch(words);
  expect(screen.getByRole('status').textContent).toContain('举手照常');
});

test('says that nobody else can come in where the class is reached from this browser only', () => {
  show({ room: { room: 'AAAAAAAAAAAAAAAAAAAAAA', pin: '407153', addresses: [] } });
  expect(screen.getByRole('status').textContent).toMatch(/加不进来.*举手照常/);
});
