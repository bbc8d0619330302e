/**
 * Whether the story was begun already, in the page's own first words (src/tools/start-page): they stand until the app
 * is here, and on a slow network that is time enough to read who one is and press the button.
 */
export function hasBegun(): boolean {
  return document.querySelector('#first-begin[data-begun]') !== null;
}
