import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClassLog, Services } from '#core/ports.ts';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './not-kept.module.css';

/** Says that this lesson lives as long as its page, where the browser keeps nothing; in one line, for the board is the class's. */
export function NotKept({ classLog }: Pick<Services, 'classLog'>): JSX.Element | null {
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    let stop = () => {};
    let isLeft = false;
    const watch = (log: ClassLog) => {
      if (isLeft) return;
      const look = () => setKept(log.shortfall() === null);
      look();
      stop = log.onChange(look);
    };
    classLog().then(watch, () => {}); // without its code the lesson would not have opened
    return () => {
      isLeft = true;
      stop();
    };
  }, []);
  if (isKept) return null;
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
