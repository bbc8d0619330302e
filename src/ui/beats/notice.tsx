import type { ComponentChild, JSX } from 'preact';
import { Avatar } from './avatar.tsx';
import styles from './notice.module.css';
import { SpeakerName } from './speaker-name.tsx';
import type { Speaker } from './speaker.ts';

/** What somebody says inside a page or an app: a strip with avatar and name, as customer service pops up. */
export function Notice({ speaker, children }: { speaker: Speaker; children: ComponentChild }): JSX.Element {
  return (
    <div class={styles.notice}>
      <Avatar speaker={speaker} />
      <div>
        <p class={styles.name}>
          <SpeakerName speaker={speaker} />
        </p>
        {children}
      </div>
    </div>
  );
}
