import type { ComponentChild, JSX } from 'preact';
import styles from './app-bar.module.css';
import type { ShownText } from './shown-beat.ts';
import { TitleLines } from './title-lines.tsx';

/** The bar on top of a simulated app: a chevron that only looks like one, the title, and what stands at the end. */
export function AppBar({ title, subtitle, end }: { title: ShownText; subtitle?: ShownText | undefined; end?: ComponentChild }): JSX.Element {
  return (
    <div class={styles.bar}>
      <svg viewBox="0 0 24 24" class={styles.icon} aria-hidden="true">
        <path d="M15 5l-7 7 7 7" fill="none" stroke="currentColor" stroke-width="2.500" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
      <div>
        <TitleLines title={title} subtitle={subtitle} />
      </div>
      {end ?? (
        <svg viewBox="0 0 24 24" class={styles.icon} aria-hidden="true">
          <path d="M5 12h.01M12 12h.01M19 12h.01" stroke="currentColor" stroke-width="3" stroke-linecap="round" />
        </svg>
      )}
    </div>
  );
}
