import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2, levels A and AA: the tags add up, each names what its version brought. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the screen as it is now, in one line each: rule, place, and what is wrong. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Legacy mode only leaves out a second, empty page that axe opens for frames of other origins; there are no frames here.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(WCAG_22_AA).analyze();
  if (passes.length < 5) return [`axe only had ${passes.length} rules to look at`];
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${(node.failureSummary ?? '').replace(/\s+/g, ' ')}`),
  );
}

/** The same for a page that scrolls, seen as a whole: what happens to lie under the bar at the bottom can be scrolled out. */
export async function axeFaultsOfWholePage(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  if (!size) throw new Error('the window has no size');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  const faults = await axeFaults(page);
  await page.setViewportSize(size);
  return faults;
}
