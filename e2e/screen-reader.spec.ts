import { expect, test } from '@playwright/test';
import type { Beat } from '#core/content/beat.schema.ts';
import { play } from './support/player.ts';
import { openAs, QUICK } from './support/quick.ts';
import { shippedScenario } from './support/shipped.ts';
import { wayTo } from './support/ways.ts';

test.use(QUICK);

/** The first words that somebody must hear of a beat. */
function words(beat: Beat): string {
  const text =
    'text' in beat
      ? beat.text
      : 'heading' in beat
        ? beat.heading
        : 'label' in beat
          ? beat.label
          : 'title' in beat
            ? beat.title
            : 'alt' in beat
              ? beat.alt
              : null;
  const said = text?.['zh'] ?? (beat.type === 'money' ? String(beat.fen / 100) : '');
  return said.replace(/[。！？]$/, '').slice(0, 12);
}

for (const id of ['golmud-investment-app', 'police-video-call-home-alone']) {
  test(`every beat of ${id} is announced as it arrives, in order, and each question takes the focus`, { tag: '@phone' }, async ({ page }) => {
    const heard: string[] = [];
    await page.exposeFunction('heard', (text: string) => heard.push(text));
    await page.addInitScript(() => {
      const tell = (window as unknown as { heard: (text: string) => void }).heard;
      // Lines that are added to a log that is there already: words that come together with their live region, most readers overlook.
      new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes)
          if (target instanceof Element && target.matches('[role=log]')) addedNodes.forEach((line) => tell(line.textContent ?? ''));
      }).observe(document, { childList: true, subtree: true });
    });
    const way = wayTo(shippedScenario(id), 'lost');
    await openAs(page, {}, `/play/${id}`);
    await play(page, way, async ({ at, scene }) => {
      if (at === 'scene' && scene && 'decision' in scene.then) await expect(page.locator('#decision-prompt')).toBeFocused();
      if (at === 'feedback') await expect(page.locator('[data-kind] h2')).toBeFocused();
      if (at === 'ending') await expect(page.locator('[data-ending] h2')).toBeFocused();
    });
    const beats = way.end.passages.flatMap((passage) => passage.beats);
    let from = 0;
    for (const beat of beats) {
      const place = heard.findIndex((text, index) => index >= from && text.includes(words(beat)));
      expect(
        place,
        `“${words(beat)}” (${beat.id}) is announced after the beat before it, among ${JSON.stringify(heard.slice(from, from + 3))}`,
      ).toBeGreaterThanOrEqual(from);
      from = place;
    }
    expect(heard).toHaveLength(beats.length);
  });
}

test('names the page after each screen', { tag: '@phone' }, async ({ page }) => {
  await openAs(page);
  await expect(page).toHaveTitle('反诈小先锋');
  const titles = [
    ['#/library', '全部情景 · 反诈小先锋'],
    ['#/practice', '判一判 · 反诈小先锋'],
    ['#/me', '我的 · 反诈小先锋'],
    ['#/settings', '设置 · 反诈小先锋'],
  ] as const;
  for (const [address, title] of titles) {
    await page.goto(`./${address}`);
    await expect(page).toHaveTitle(title);
  }
  await page.locator('[data-setting=language] input[value=en]').check({ force: true }); // the tile is drawn over the radio button
  await expect(page).toHaveTitle('Settings · Little Anti-Fraud Pioneers');
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
});
