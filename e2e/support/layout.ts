import type { Page } from '@playwright/test';

/** A thumb needs so many CSS pixels. */
const TARGET = 48;

/** What does not fit: sideways scrolling, controls that are too low or stick out, a screen without its one heading, a phone that is cut off. */
export async function layoutFaults(page: Page): Promise<string[]> {
  const width = page.viewportSize()?.width ?? 0; // on a phone innerWidth grows with what sticks out
  return page.evaluate(
    ([room, target]) => {
      const faults: string[] = [];
      const whole = document.scrollingElement?.scrollWidth ?? 0;
      if (whole > room) faults.push(`scrolls sideways: ${whole} px wide`);
      const headings = [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility());
      if (headings.length !== 1) faults.push(`${headings.length} headings of level 1`);
      if (!headings[0]?.textContent?.trim()) faults.push('an empty heading of level 1');
      if (!document.title.trim()) faults.push('no title');
      const story = document.querySelector('[data-phase] [role=region]');
      if (story) {
        const { left, bottom } = story.getBoundingClientRect();
        if (!story.contains(document.elementFromPoint(left + 40, bottom - 2))) faults.push('the lower end of the story is covered');
      }
      for (const phone of document.querySelectorAll('[role=region][tabindex="0"]')) {
        const { right } = phone.getBoundingClientRect();
        for (let around = phone.parentElement; around; around = around.parentElement)
          if (getComputedStyle(around).overflowX === 'hidden' && right > around.getBoundingClientRect().right + 1)
            faults.push('a phone is cut off at its right');
      }
      const isInText = (control: Element) =>
        getComputedStyle(control).display === 'inline' && (control.parentElement?.textContent ?? '').trim() !== (control.textContent ?? '').trim();
      for (const control of document.querySelectorAll('button, a[href], select, input')) {
        if (!control.checkVisibility({ visibilityProperty: true }) || (control.matches('a') && isInText(control))) continue;
        const { height, left, right } = (control.closest('label') ?? control).getBoundingClientRect(); // a label is tapped with its input
        const name = `${control.tagName.toLowerCase()} “${(control.textContent ?? '').trim().slice(0, 30) || control.getAttribute('aria-label') || ''}”`;
        if (height < target - 0.5) faults.push(`${name} is ${height} px high`);
        if (left < -1 || right > room + 1) faults.push(`${name} sticks out: ${left} to ${right}`);
      }
      return faults;
    },
    [width, TARGET] as const,
  );
}
