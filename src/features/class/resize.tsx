import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Tell } from '#ui/tell.tsx';
import { ClassSize } from './class-size.tsx';
import styles from './resize.module.css';

interface ResizeProps {
  /** What it says while it is folded: how many there are. */
  summary: string;
  pupils: number;
  /** As many as there can be; as a class can have, where it is left out. */
  most?: number;
  /** Null when it happened. */
  onResize: (pupils: number) => Promise<object | null>;
}

/** One more came in, or one went home: a class is never smaller than what it has voted. */
export function Resize({ summary, pupils, most, onResize }: ResizeProps): JSX.Element {
  const [isRefused, setRefused] = useState(false);
  return (
    <details class={styles.resize}>
      <summary class={styles.summary}>{summary}</summary>
      <ClassSize pupils={pupils} most={most} onChange={(wanted) => void onResize(wanted).then((refused) => setRefused(refused !== null))} />
      {isRefused && (
        <p role="status">
          <Tell k="class:size.too-small" />
        </p>
      )}
    </details>
  );
}
