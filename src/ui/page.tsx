import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import styles from './page.module.css';
import { usePageTitle } from './page-title.ts';

interface PageProps {
  /** The name outside programs know this screen by. */
  screen: string;
  title: ComponentChildren;
  children: ComponentChildren;
  /** Where "back" leads, with its spoken name; none on the four main places. */
  back?: { to: string; label: string };
  /** What stands at the end of the title line. */
  aside?: ComponentChildren;
  /** Uses the width of a desk, for lists and figures; running text stays narrow. */
  isWide?: boolean;
}

/** A screen with a title. The title takes the focus when the screen opens, so that a screen reader says where one is. */
export function Page({ screen, title, children, back, aside, isWide }: PageProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  usePageTitle(heading);
  // What had the focus may have gone with the last step: then it begins again at the top, not nowhere.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  });
  return (
    <div class={`${styles.page} ${isWide ? styles.wide : ''}`} data-screen={screen}>
      <header class={styles.top}>
        {back && (
          <a class={styles.back} href={`#${back.to}`} aria-label={back.label}>
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              <path d="M15 4 7 12l8 8" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" />
            </svg>
          </a>
        )}
        <h1 class={styles.title} tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {aside}
      </header>
      {children}
    </div>
  );
}
