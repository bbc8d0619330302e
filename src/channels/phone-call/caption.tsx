import type { ComponentChild, JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import type { Speaker } from '#ui/beats/speaker.ts';
import styles from './phone-call.module.css';

/** A line of the live captions: the name small, the words large. */
export function Caption({ speaker, children }: { speaker: Speaker; children: ComponentChild }): JSX.Element {
  return (
    <div class={`${styles.caption} ${speaker.isMe ? styles.mine : ''}`}>
      <p class={styles.name}>{t('phone:says', { name: speaker.name })}</p>
      {children}
    </div>
  );
}
