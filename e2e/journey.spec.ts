import { expect, test } from '@playwright/test';
import { judgeRound, rightly } from './support/judging.ts';
import { openScenario, play } from './support/player.ts';
import { QUICK } from './support/quick.ts';
import { shippedScenario } from './support/shipped.ts';
import { wayTo } from './support/ways.ts';
import { watchPage } from './support/watch-page.ts';

test.use(QUICK);

test('leads from the first visit through a whole scenario, and then offers the next thing', async ({ page, baseURL }) => {
  const faults = watchPage(page, baseURL ?? '');
  await page.goto('./');
  await expect(page.locator('[data-screen=home]')).toBeVisible();
  await expect(page.locator('[data-action=start]')).toHaveCount(0); // the first visit asks one question, nothing else
  await page.getByRole('button', { name: '小学四至六年级' }).click();

  const start = page.locator('[data-action=start][data-next=play]');
  await expect(start).toContainText('开始');
  const address = (await start.getAttribute('href')) ?? '';
  await start.click();
  const scenario = shippedScenario(address.replace('#/play/', ''));
  expect(scenario.stages).toContain('primary-high');
  const way = wayTo(scenario, 'lost');
  await play(page, way);
  await page.getByRole('button', { name: '回头看看' }).click();

  // Tap one beat with a flag and one without a sign: the first is caught, the second says nothing, the others were missed.
  const beats = way.end.passages.flatMap((passage) => passage.beats);
  const isFlagged = (beat: (typeof beats)[number]) => (beat.cues ?? []).some((cue) => 'flag' in cue);
  const flagged = beats.filter(isFlagged);
  const plain = beats.find((beat) => !beat.cues);
  await expect(page.locator('[data-step=suspect]')).toBeVisible();
  await expect(page.locator('[data-noticing]')).toHaveCount(0);
  await page.locator(`button[data-beat="${flagged[0]?.id}"]`).click();
  await expect(page.locator(`button[data-beat="${flagged[0]?.id}"]`)).toHaveAttribute('aria-pressed', 'true');
  await page.locator(`button[data-beat="${plain?.id}"]`).click();
  await page.getByRole('button', { name: '点好了，看答案' }).click();

  await expect(page.locator('[data-step=lit]')).toContainText(`一共 ${flagged.length} 处不对劲，你点出了 1 处`);
  await expect(page.locator('[data-noticing=caught]')).toHaveCount(1);
  await expect(page.locator('[data-noticing=no-sign]')).toHaveCount(1);
  await expect(page.locator('[data-noticing=missed]')).toHaveCount(flagged.length - 1);
  await page.getByRole('button', { name: '看看真实的案子' }).click();

  const caseStep = page.locator('[data-step=case]');
  for (const fact of [...scenario.case.facts, ...scenario.case.invented]) await expect(caseStep).toContainText(fact['zh'] ?? '');
  await expect(caseStep).toContainText('来源：');
  await expect(caseStep).toContainText('96110'); // the way out, after a lost ending
  await page.getByRole('button', { name: '再判几条试试' }).click();

  const served = await judgeRound(page, rightly);
  expect(served).toEqual(scenario.round);
  await expect(page.locator('[data-step=done]')).toBeVisible();
  await page.locator('[data-action=finish]').click();

  const next = page.locator('[data-screen=home] [data-action=start]');
  await expect(next).toHaveAttribute('data-next', 'play');
  await expect(next).not.toHaveAttribute('href', address);
  await page.getByRole('link', { name: '我的' }).click();
  const me = page.locator('[data-screen=me]');
  await expect(me.getByText('这次被骗了')).toBeVisible();
  await expect(me.getByText(scenario.title['zh'] ?? '')).toBeVisible();
  await expect(me.locator('[data-criterion=scams]')).toContainText(`${scenario.round.length / 2}/20`);
  await page.getByRole('link', { name: '情景' }).click();
  await expect(page.locator(`[data-scenario="${scenario.id}"]`)).toHaveAttribute('data-state', 'done');
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('keeps the earlier attempt when a scenario is played again', { tag: '@phone' }, async ({ page }) => {
  const scenario = shippedScenario('dressup-gift-police-video');
  await page.goto('./');
  await page.locator('[data-stage=primary-high]').click();
  await openScenario(page, scenario);
  await play(page, wayTo(scenario, 'lost'));
  await page.locator('[data-action=continue]').click();
  for (const step of ['suspect', 'lit', 'case']) await page.locator(`[data-step=${step}] [data-action=continue]`).click();
  await judgeRound(page, rightly);
  await page.locator('[data-action=replay]').click();
  await play(page, wayTo(scenario, 'refused'));

  await page.goto('./#/me');
  const me = page.locator('[data-screen=me]');
  await expect(me.getByText('这次被骗了')).toBeVisible();
  await expect(me.getByText('没有上当')).toBeVisible();
  await page.locator('[data-action=see-data]').click();
  const kept = JSON.parse((await me.locator('pre').innerText()).replace(/\n…$/, '')) as { attempts: { scenarioId: string; result: string; state: string }[] };
  expect(kept.attempts.map(({ scenarioId, result, state }) => `${scenarioId} ${result} ${state}`).sort()).toEqual([
    `${scenario.id} lost finished`,
    `${scenario.id} refused ended`,
  ]);
});
