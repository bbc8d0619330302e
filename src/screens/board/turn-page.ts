/** Less than this share of a page is no page to be turned: a margin, half a line. */
const SLACK = 0.06;

/** A page turned keeps a line or two of the one before in sight. */
const TURN = 0.8;

/**
 * Shows what is below on the board, of the words and of the phone; false when all of it has been in sight. With it a
 * clicker, which has no other key for it, reaches the end of what is longer than the board before it goes on.
 */
export function turnPage(): boolean {
  return turn((page) => page.scrollHeight - page.clientHeight - page.scrollTop > page.clientHeight * SLACK, TURN);
}

/** The way back: shows what is above; false when the board is at its top. */
export function turnPageBack(): boolean {
  return turn((page) => page.scrollTop > page.clientHeight * SLACK, -TURN);
}

/** Another moment of the lesson is read from its top. */
export function toTop(): void {
  for (const page of document.querySelectorAll('[data-page]')) page.scrollTop = 0;
}

function turn(canTurn: (page: Element) => boolean, by: number): boolean {
  const pages = [...document.querySelectorAll('[data-page]')].filter(canTurn);
  for (const page of pages) page.scrollTop = Math.max(0, page.scrollTop + page.clientHeight * by);
  return pages.length > 0;
}
