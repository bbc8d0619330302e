import type { Page } from '@playwright/test';
import { devices } from '@playwright/test';
import { beginLesson } from './host-page.ts';
import { whenSeen, type PageSite } from './page-site.ts';
import type { Figure } from './figure.ts';

/** As Lighthouse has slow 4G: ms a request, bytes a second. */
const SLOW = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const CPU = 4;

/** A pupil's cheap phone on its first visit: how soon the join page can be used, and what it takes from the QR code to an answer that the teacher has. */
export async function joinPage(site: PageSite, rounds: number): Promise<readonly Figure[]> {
  const board = await (await site.newBrowser({ viewport: { width: 1024, height: 768 } })).newPage();
  await beginLesson(board, site.url, 50);
  const pin = await board.locator('[data-panel=devices] b').innerText();
  await board.locator('[data-action=next-step]').click();
  const byCode: number[] = [];
  const byPin: number[] = [];
  const taps: number[] = [];
  const answered: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const typing = await visit(site, '#/join');
    byPin.push(await whenSeen(typing, 'pin'));
    // The address behind the QR code is the one that the page itself takes once the PIN was typed.
    await typing.locator('#pin').fill(pin.trim());
    await typing.keyboard.press('Enter');
    await typing.locator('[data-action=seat-animal]').waitFor();
    const { hash } = new URL(typing.url());
    await typing.context().close();
    const phone = await visit(site, hash);
    byCode.push(await whenSeen(phone, 'seats'));
    const from = performance.now();
    let count = 0;
    for (const next of ['[data-action=seat-animal]', '[data-option]']) {
      await phone.locator(next).first().tap();
      count += 1;
    }
    await phone.locator('[data-choice-state=received]').waitFor();
    answered.push((byCode[round] ?? 0) + performance.now() - from);
    taps.push(count);
    await phone.context().close();
  }
  await board.context().close();
  const where = '1.6 Mbit/s, 150 ms, CPU 4×';
  return [
    { what: `join page, ${where}: QR code to seats`, unit: 'ms', target: 1000, values: byCode },
    { what: `join page, ${where}: address to PIN`, unit: 'ms', target: 1000, values: byPin },
    { what: `join page, ${where}: QR code to first answer received`, unit: 'ms', target: null, values: answered },
    { what: 'join page: QR code to first answer', unit: 'taps', target: 3, values: taps },
  ];
}

/** A new phone each time. What comes by WebSocket is not slowed: browsers can't. */
async function visit(site: PageSite, hash: string): Promise<Page> {
  const phone = await site.newBrowser(devices['Galaxy S9+']);
  const page = await phone.newPage();
  const tools = await phone.newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', SLOW);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.goto(`${site.lanUrl}${hash}`, { waitUntil: 'commit' });
  return page;
}
