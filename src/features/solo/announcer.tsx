import type { JSX } from 'preact';
import { spokenBeat } from '#channels/spoken.ts';
import type { Beat, Person } from '#core/content/beat.schema.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';

interface AnnouncerProps {
  /** Which scene of the attempt it is: with the next one the log begins anew. */
  scene: number;
  /** What has been told of it so far. */
  beats: readonly Beat[];
  people: readonly Person[];
}

/**
 * Tells a screen reader each beat as it arrives, without moving the focus. A log that only grows: a single line with
 * the newest beat lost the others when several came at once, as they do without motion. The log itself stays from
 * scene to scene, since readers overlook words that come together with their live region.
 */
export function Announcer({ scene, beats, people }: AnnouncerProps): JSX.Element {
  return (
    <div class="for-screen-readers" role="log" aria-live="polite" aria-relevant="additions">
      {beats.map((beat) => (
        <Line key={`${scene} ${beat.id}`} beat={beat} people={people} />
      ))}
    </div>
  );
}

function Line({ beat, people }: { beat: Beat; people: readonly Person[] }): JSX.Element {
  return <p>{spokenBeat(beat, people, say, t)}</p>;
}
