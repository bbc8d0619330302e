/** Less than this share of a page is no page to be turned: a margin, half a line. */
const SLACK = 0.06;

/** A page turned keeps a line or two of the one before in sight. */
const TURN = 0.8;

/**
 * Shows what is below on the board, of the words and of the phone; false when all of it has been in sight. With it a
 * clicker, which has no other key for it, reaches the end of what is longer than the board before it goes on.
 */
export function turnPage(): boolean {
  const pages = [...document.querySelectorAll('[data-page]')].filter(
    (page) => page.scrollHeight - page.clientHeight - page.scrollTop > page.clientHeight * SLACK,
  );
  for (const page of pages) page.scrollTop += page.clientHeight * TURN;
  return pages.length > 0;
}

/** Another moment of the lesson is read from its top. */
export function toTop(): void {
  for (const page of document.querySelectorAll('[data-page]')) page.scrollTop = 0;
}
