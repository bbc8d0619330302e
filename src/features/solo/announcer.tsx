import type { JSX } from 'preact';
import { spokenBeat } from '#channels/spoken.ts';
import type { Beat, Person } from '#core/content/beat.schema.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';

/** Tells a screen reader each beat as it arrives, without moving the focus. */
export function Announcer({ beat, people }: { beat: Beat | undefined; people: readonly Person[] }): JSX.Element {
  return (
    <p class="for-screen-readers" aria-live="polite">
      {beat ? spokenBeat(beat, people, say, t) : ''}
    </p>
  );
}
