import type { ComponentChild, JSX } from 'preact';
import { Avatar } from './avatar.tsx';
import { NameLine } from './name-line.tsx';
import styles from './notice.module.css';
import type { Speaker } from './speaker.ts';

/** What somebody says inside a page or an app: a strip with avatar and name, as customer service pops up. */
export function Notice({ speaker, children }: { speaker: Speaker; children: ComponentChild }): JSX.Element {
  return (
    <div class={styles.notice}>
      <Avatar speaker={speaker} />
      <div>
        <NameLine speaker={speaker} />
        {children}
      </div>
    </div>
  );
}
