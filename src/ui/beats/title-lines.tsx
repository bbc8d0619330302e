import type { JSX } from 'preact';
import { Words } from '../words.tsx';
import type { ShownText } from './shown-beat.ts';
import styles from './title-lines.module.css';

/** What a simulated app is called, on top of it, and smaller what is said about it. */
export function TitleLines({ title, subtitle }: { title: ShownText; subtitle?: ShownText | undefined }): JSX.Element {
  return (
    <>
      <h2 class={styles.title}>
        <Words text={title} />
      </h2>
      {subtitle && (
        <p class={styles.subtitle}>
          <Words text={subtitle} />
        </p>
      )}
    </>
  );
}
