import axe from 'axe-core';

/** What axe has to say about a part of a page, by rule with the elements it means; nothing is best. Real timers only: axe waits. */
export async function axeFindings(part: Element): Promise<[string, string[]][]> {
  const found = await axe.run(part, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false } }, // cannot be judged without a layout
  });
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
