import type { ComponentChild, JSX } from 'preact';
import { Tell } from '#ui/tell.tsx';
import { PlainPart } from '../../board/plain-part.tsx';
import styles from '../../board/plain-part.module.css';

/** A part begins, or there is nothing more: a few large words. */
export function Intro({ title, text, count = 0, side }: { title: string; text: string; count?: number; side: ComponentChild }): JSX.Element {
  return (
    <PlainPart side={side}>
      <h2 class={styles.title}>
        <Tell k={title} />
      </h2>
      <p>
        <Tell k={text} slots={{ count }} />
      </p>
    </PlainPart>
  );
}
