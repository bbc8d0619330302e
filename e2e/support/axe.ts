import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2, levels A and AA: the tags add up, each names what its version brought. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds on the screen as it is now, in one line each: rule, place, and what is wrong. Its half megabyte goes into
 * a page once: put in anew for every look, it took five times as long as all that it looks at.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(async (tags) => {
    const found = await (window as unknown as { readonly axe: typeof axe }).axe.run(document, { runOnly: tags }); // put there above
    return { violations: found.violations, passes: found.passes.length };
  }, WCAG_22_AA);
  if (passes < 5) return [`axe only had ${passes} rules to look at`];
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
