/**
 * Whether the story was begun already, in the page's own first words (src/tools/start-page): they stand until the app
 * is here, and on a slow network that is time enough to read who one is and press the button.
 */
export function hasBegun(): boolean {
  return document.querySelector('#first-begin[data-begun]') !== null;
}

/** Whether the keyboard stands on that button: the app's own, which takes its place, then takes the focus too. */
export function isAtFirstBegin(): boolean {
  return Boolean(document.activeElement?.closest('#first-begin'));
}

/** Notes beside the address that its story is under way, for the first words after a reload: they ask nobody to begin twice. */
export function noteBegun(): void {
  history.replaceState({ begun: true }, '');
}
