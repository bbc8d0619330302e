import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { BeatList } from '#ui/beats/beat-list.tsx';
import { Notice } from '#ui/beats/notice.tsx';
import { Words } from '#ui/words.tsx';
import type { ChannelProps } from '../channel.ts';
import { Glass } from './glass.tsx';
import styles from './app-store.module.css';
import { StoreEntry } from './store-entry.tsx';

/** An app store: the store's name, what was searched for, and what was found, or not. */
export function AppStore({ title, subtitle, ...told }: ChannelProps): JSX.Element {
  return (
    <div class={styles.store}>
      <div class={styles.top}>
        <h2 class={styles.title}>
          <Words text={title} />
        </h2>
        {subtitle && (
          <p class={styles.search}>
            <Glass />
            <span>
              <Words text={subtitle} />
            </span>
          </p>
        )}
      </div>
      <BeatList
        {...told}
        label={say(title)}
        said={(speaker, body) => <Notice speaker={speaker}>{body}</Notice>}
        own={(beat, quotes) => (beat.type === 'card' ? <StoreEntry beat={beat} quotes={quotes} /> : undefined)}
      />
    </div>
  );
}
