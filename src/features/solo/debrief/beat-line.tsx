import type { JSX } from 'preact';
import type { Beat, Person } from '#core/content/beat.schema.ts';
import type { Text } from '#core/content/text.schema.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { beatWords } from '#ui/beats/beat-words.ts';
import { Words } from '#ui/words.tsx';
import styles from './beat-line.module.css';

/** A beat as a line of the story: who, and what. */
export function BeatLine({ beat, people, quotes = [] }: { beat: Beat; people: readonly Person[]; quotes?: readonly Text[] }): JSX.Element {
  const speaker = 'from' in beat && beat.from ? nameOf(beat.from, people) : null;
  return (
    <span class={styles.line}>
      {speaker && <span class={styles.speaker}>{speaker}</span>}
      {beatWords(beat).map((line, index) => (
        <span key={index} class={styles.words}>
          {typeof line === 'string' ? line : <Words text={line} quotes={quotes} />}
        </span>
      ))}
    </span>
  );
}

function nameOf(id: string, people: readonly Person[]): string {
  const person = people.find((one) => one.id === id);
  return person ? say(person.name) : t('student:me');
}
