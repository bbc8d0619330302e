import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import { useIsKept } from '#features/class/use-is-kept.ts';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './not-kept.module.css';

/** Says that this lesson lives as long as its page, where the browser keeps nothing; in one line, for the board is the class's. */
export function NotKept({ classLog }: Pick<Services, 'classLog'>): JSX.Element | null {
  if (useIsKept(classLog)) return null;
  return (
    <div class={styles.note}>
      <Notice tone="careful" isStatus>
        <p>
          <Tell k="class:lesson.not-kept" />
        </p>
      </Notice>
    </div>
  );
}
