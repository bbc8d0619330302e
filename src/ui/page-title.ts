// First-load module: keep it small.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '#i18n/texts.ts';

/** Names the browser's page after the screen's heading, now and whenever its words change: with the language, or a step on. */
export function usePageTitle(heading: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = heading.current;
    if (!element) return undefined;
    const name = () => (document.title = [...new Set([plainWords(element), t('shell:name')])].join(' · '));
    name();
    const observer = new MutationObserver(name);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, []);
}

/** The words without the pinyin above them. */
function plainWords(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement; // a copy of an element is an element
  copy.querySelectorAll('rt').forEach((pinyin) => pinyin.remove());
  return (copy.textContent ?? '').trim();
}
