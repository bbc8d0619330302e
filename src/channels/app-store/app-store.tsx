import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { BeatList } from '#ui/beats/beat-list.tsx';
import { Notice } from '#ui/beats/notice.tsx';
import { Words } from '#ui/words.tsx';
import type { ChannelProps } from '../channel.ts';
import styles from './app-store.module.css';
import { NotFound } from './not-found.tsx';
import { StoreEntry } from './store-entry.tsx';

/** An app store: the store's name, what was searched for, the apps as entries. A system beat is the search that found nothing. */
export function AppStore({ title, subtitle, ...told }: ChannelProps): JSX.Element {
  return (
    <div class={styles.store}>
      <header class={styles.top}>
        <h2 class={styles.title}>
          <Words text={title} />
        </h2>
        <p class={styles.search}>
          <svg viewBox="0 0 24 24" class={styles.glass} aria-hidden="true">
            <path d="M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15 15l5 5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
          </svg>
          {subtitle && (
            <span>
              <Words text={subtitle} />
            </span>
          )}
        </p>
      </header>
      <BeatList
        {...told}
        label={say(title)}
        said={(speaker, body) => <Notice speaker={speaker}>{body}</Notice>}
        own={(beat, quotes) => {
          if (beat.type === 'system') return <NotFound text={beat.text} quotes={quotes} />;
          if (beat.type === 'card') return <StoreEntry beat={beat} quotes={quotes} />;
          return undefined;
        }}
      />
    </div>
  );
}
