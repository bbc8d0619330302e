import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { CardBeat } from '#ui/beats/card-beat.tsx';
import type { BeatOf, ShownText } from '#ui/beats/shown-beat.ts';
import styles from './store-entry.module.css';

/** An app in the store: a tile with its first character beside what the store says about it. */
export function StoreEntry({ beat, quotes }: { beat: BeatOf<'card'>; quotes: readonly ShownText[] }): JSX.Element {
  return (
    <div class={styles.entry}>
      <span class={styles.tile} aria-hidden="true">
        {Array.from(say(beat.heading))[0]}
      </span>
      <CardBeat beat={beat} quotes={quotes} />
    </div>
  );
}
