import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { CardBeat } from '#ui/beats/card-beat.tsx';
import type { BeatOf, ShownText } from '#ui/beats/shown-beat.ts';
import { Glass } from './glass.tsx';
import styles from './store-entry.module.css';

/** An entry of the store. With a button it is an app and has a tile; without one it is what the search came to. */
export function StoreEntry({ beat, quotes }: { beat: BeatOf<'card'>; quotes: readonly ShownText[] }): JSX.Element {
  return (
    <div class={styles.entry}>
      <span class={beat.button ? styles.tile : styles.result} aria-hidden="true">
        {beat.button ? Array.from(say(beat.heading))[0] : <Glass />}
      </span>
      <CardBeat beat={beat} quotes={quotes} />
    </div>
  );
}
