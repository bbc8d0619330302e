import { configure } from '@testing-library/preact';
import { vi } from 'vitest';

// Code that is fetched late is compiled late in a test: on a busy machine that takes seconds.
configure({ asyncUtilTimeout: 15_000 });

/** What the person asked of the system. */
interface Wishes {
  noMotion: boolean;
  dark: boolean;
}

/**
 * What jsdom lacks of a browser: the wishes of the person (to be changed at will), and scrolling, which does nothing
 * where there is no layout. It prefers Chinese.
 */
export function fakeBrowser(): Wishes {
  const wishes: Wishes = { noMotion: false, dark: false };
  const matches = (query: string) => (query.includes('motion: reduce') && wishes.noMotion) || (query.includes('scheme: dark') && wishes.dark);
  window.matchMedia = (query) => Object.assign(new EventTarget(), { matches: matches(query), media: query }) as unknown as MediaQueryList; // as much of it as is used
  Element.prototype.scrollIntoView = () => {};
  window.scrollTo = () => {};
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['zh-CN']);
  return wishes;
}

/** Another app is in front, or the screen is off. */
export function hidePage(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
}
