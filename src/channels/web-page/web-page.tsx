import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { BeatList } from '#ui/beats/beat-list.tsx';
import { Notice } from '#ui/beats/notice.tsx';
import { Words } from '#ui/words.tsx';
import type { ChannelProps } from '../channel.ts';
import styles from './web-page.module.css';

/** A page in a browser: the address on top, for it is what there is to look at first. */
export function WebPage({ title, subtitle, ...told }: ChannelProps): JSX.Element {
  return (
    <div class={styles.page}>
      <div class={styles.bar}>
        <h2 class={styles.address}>
          <svg viewBox="0 0 24 24" class={styles.globe} aria-hidden="true">
            <path
              d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 0c-5 5-5 13 0 18m0-18c5 5 5 13 0 18M3.500 9h17m-17 6h17"
              fill="none"
              stroke="currentColor"
              stroke-width="1.500"
            />
          </svg>
          <span>
            <Words text={title} />
          </span>
        </h2>
        {subtitle && (
          <p class={styles.subtitle}>
            <Words text={subtitle} />
          </p>
        )}
      </div>
      <BeatList {...told} label={say(title)} said={(speaker, body) => <Notice speaker={speaker}>{body}</Notice>} />
    </div>
  );
}
