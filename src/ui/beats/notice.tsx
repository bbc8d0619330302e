import type { ComponentChild, JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import { Avatar } from './avatar.tsx';
import styles from './notice.module.css';
import type { Speaker } from './speaker.ts';

/** What somebody says inside a page or an app: a strip with avatar and name, as customer service pops up. */
export function Notice({ speaker, children }: { speaker: Speaker; children: ComponentChild }): JSX.Element {
  return (
    <div class={styles.notice}>
      <Avatar speaker={speaker} />
      <div>
        <p class={styles.name}>{t('phone:says', { name: speaker.name })}</p>
        {children}
      </div>
    </div>
  );
}
