import { useLayoutEffect, useRef } from 'preact/hooks';
import { toTop } from './turn-page.ts';

/**
 * Another moment is read from its top. Only where something was scrolled: asking a page for its place lays it out
 * before it can be painted, which a slow machine takes as long for as for all the rest of a press.
 */
export function useReadFromTop(moment: string): void {
  const isScrolled = useRef(false);
  useLayoutEffect(() => {
    const onScroll = ({ target }: Event) => {
      if (target instanceof Element && target.hasAttribute('data-page')) isScrolled.current = true;
    };
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', onScroll, { capture: true });
  }, []);
  useLayoutEffect(() => {
    if (isScrolled.current) toTop();
    isScrolled.current = false;
  }, [moment]);
}
