import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A learner's file with that many responses, spread over a year and all items, and forty attempts.
 * @param {string} dist folder of the built site
 * @param {number} count
 */
export function fullFile(dist, count) {
  const catalogue = JSON.parse(readFileSync(join(dist, 'packs/first-cases/catalogue.json'), 'utf8'));
  const end = Date.now();
  const step = (365 * 86_400_000) / count;
  const responses = Array.from({ length: count }, (_, index) => {
    const item = catalogue.items[(index * 7) % catalogue.items.length];
    const answer = ['scam', 'genuine', 'verify'][(index * 5) % 3];
    return {
      id: `r-${index}`,
      itemId: item.id,
      truth: item.truth,
      settled: item.settled,
      fraudType: item.fraudType,
      answer,
      sure: index % 3 === 0,
      at: Math.round(end - (count - index) * step),
    };
  });
  const starts = Array.from({ length: 40 }, (_, index) => ({
    id: `a-${index}`,
    at: end - (40 - index) * 86_400_000,
    scenario: catalogue.scenarios[index % catalogue.scenarios.length].id,
  }));
  const attempts = starts.map(({ id, at, scenario }) => ({
    id, packId: catalogue.id, packVersion: catalogue.version, scenarioId: scenario, startedAt: at, lastAt: at, state: 'open', result: null, length: 1,
  })); // prettier-ignore
  const events = starts.map(({ id, at, scenario }) => ({ attempt: id, seq: 0, at, event: { type: 'started', scenario } }));
  return JSON.stringify({ app: 'anti-fraud-pioneer', format: 1, savedAt: end, attempts, events, responses });
}

/**
 * Answers the one question of the first visit, so that the start has something to suggest.
 * @param {import('./phone.mjs').Phone} phone
 * @param {string} url
 */
export async function chooseStage(phone, url) {
  const page = await phone.newPage({ isSlowNetwork: false, cpu: 1 });
  await page.goto(url);
  await page.locator('[data-stage=primary-high]').click();
  await page.locator('[data-action=start]').waitFor();
  await page.close();
}

/**
 * Restores a learner's file as a person would.
 * @param {import('./phone.mjs').Phone} phone
 * @param {string} url
 * @param {string} text
 */
export async function restore(phone, url, text) {
  const page = await phone.newPage({ isSlowNetwork: false, cpu: 1 });
  await page.goto(`${url}#/me`);
  const choosing = page.waitForEvent('filechooser');
  await page.locator('[data-action=restore-data]').click();
  await (await choosing).setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.locator('[role=status]').first().waitFor({ timeout: 60_000 });
  await page.close();
}
