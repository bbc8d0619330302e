import type { Page } from '@playwright/test';
import { quantile } from '../bench/figures.mjs';
import { Devices } from './devices.ts';
import type { Figure } from './figure.ts';
import type { PageSite } from './page-site.ts';

const DEVICES = 1000;
const SPREAD = 3000;
/** What a frame of the big screen may take while a whole hall votes. */
const A_FRAME = 50;

/** An old whiteboard beside the machine this runs on. */
const OLD = 4;

/** The teacher's page on a whiteboard while a thousand devices come in, and vote within three seconds, question after question. */
export async function hostPage(site: PageSite, questions: number): Promise<readonly Figure[]> {
  const here = await lesson(site, questions, 1);
  const old = await lesson(site, questions, OLD);
  const voting = `host page, ${DEVICES} vote in 3 s`;
  const line = (what: string, target: number | null, values: readonly number[]): Figure => ({ what, unit: 'ms', target, values });
  return [
    line(`${voting}: longest frame`, A_FRAME, here.voting.map(longest)),
    line(`${voting}: 95% of frames`, A_FRAME, here.voting.map(most)),
    line(`${voting}: longest task`, A_FRAME, here.voting.map(longestTask)),
    line(`${voting}, CPU ${OLD}×: 95% of frames`, A_FRAME, old.voting.map(most)),
    line(`${voting}, CPU ${OLD}×: longest task`, null, old.voting.map(longestTask)),
    line(`host page, ${DEVICES} come in within 3 s: 95% of frames`, A_FRAME, [most(here.coming)]),
    line(`host page, ${DEVICES} come in within 3 s: longest task`, null, [longestTask(here.coming)]),
  ];
}

async function lesson(site: PageSite, questions: number, cpu: number): Promise<{ readonly coming: Frames; readonly voting: readonly Frames[] }> {
  const browser = await site.newBrowser({ viewport: { width: 1024, height: 768 } });
  const page = await browser.newPage();
  await beginLesson(page, site.url, DEVICES);
  const tools = await browser.newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const pin = await page.locator('[data-panel=devices] b').innerText();
  await page.evaluate('bench.begin()');
  const devices = new Devices(site.hubUrl, pin.trim(), DEVICES, SPREAD);
  while (devices.seated < DEVICES) await page.waitForTimeout(100);
  const coming = await framesOf(page);
  const voting: Frames[] = [];
  for (let question = 0; question < questions; question++) {
    await page.locator('[data-action=next-step]').click();
    await page.locator(`[data-phase=open] [data-votes]:not([data-votes="${DEVICES}"])`).waitFor(); // the next question, not the last one still
    await page.evaluate('bench.begin()');
    await page.locator(`[data-phase=open] [data-votes="${DEVICES}"]`).waitFor();
    voting.push(await framesOf(page));
  }
  devices.stop();
  await browser.close();
  return { coming, voting };
}

interface Frames {
  readonly frames: readonly number[];
  /** Those of 50 ms and more. */
  readonly tasks: readonly number[];
}

/** A lesson with devices, up to the way in for them. */
export async function beginLesson(page: Page, url: string, pupils: number): Promise<void> {
  await page.goto(url);
  await page.locator('[data-stage=senior]').click();
  await page.goto(`${url}#/class`);
  await page.locator('input[type=number]').fill(String(pupils));
  await page.locator('label:has(> input[type=checkbox])').nth(1).click();
  await page.locator('[data-action=begin-lesson]').click();
  await page.locator('[data-panel=devices][data-status=open] b').waitFor();
}

async function framesOf(page: Page): Promise<Frames> {
  return (await page.evaluate('bench.end()')) as Frames; // what watch-page.js notes
}

function longest({ frames }: Frames): number {
  return Math.max(...frames);
}

function most({ frames }: Frames): number {
  return quantile(frames, 0.95);
}

function longestTask({ tasks }: Frames): number {
  return Math.max(0, ...tasks);
}
