import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePageTitle } from '#ui/page-title.ts';
import styles from './frame.module.css';

interface FrameProps {
  /** The name outside programs know this screen by. */
  screen: string;
  title: ComponentChildren;
  /** What stands at the end of the title line, before the corner of the way out. */
  aside?: ComponentChildren;
  /** Whether the screen fills its height exactly, as a story does, or is as long as it is. */
  isWhole?: boolean;
  /** Spoken name and effect of the arrow before the title. */
  back: { readonly label: string; readonly onPress: () => void };
  children: ComponentChildren;
}

/** A visitor's screen: a line of title that leaves room for the corner, and below it what scrolls. No links: nothing leads out of the booth. */
export function Frame({ screen, title, aside, isWhole, back, children }: FrameProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  usePageTitle(heading);
  return (
    <div class={styles.frame} data-screen={screen}>
      <header class={styles.top}>
        <button type="button" class={styles.back} data-action="back" aria-label={back.label} onClick={back.onPress}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M15 4 7 12l8 8" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" />
          </svg>
        </button>
        <h1 class={styles.title} tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {aside}
      </header>
      {isWhole ? (
        children
      ) : (
        <div class={styles.rest}>
          <div class={styles.column}>{children}</div>
        </div>
      )}
    </div>
  );
}
