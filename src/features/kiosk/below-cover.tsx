import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './below-cover.module.css';

/**
 * What lies below a cover: out of sight and out of reach of keys and readers, but as it was, with its places scrolled to,
 * and with the focus back where it was once the cover is gone. (`inert` would do, from Chromium 102 on.)
 */
export function BelowCover({ isCovered, children }: { isCovered: boolean; children: ComponentChildren }): JSX.Element {
  const left = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!isCovered) return undefined;
    left.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    return () => left.current?.focus({ preventScroll: true });
  }, [isCovered]);
  return <div class={isCovered ? styles.covered : styles.open}>{children}</div>;
}
