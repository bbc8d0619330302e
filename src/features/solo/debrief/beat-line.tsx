import type { JSX } from 'preact';
import type { Beat, Person } from '#core/content/beat.schema.ts';
import type { Text } from '#core/content/text.schema.ts';
import { money } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Words } from '#ui/words.tsx';
import styles from './beat-line.module.css';

/** A beat as a line of the story: who, and what. */
export function BeatLine({ beat, people, quotes = [] }: { beat: Beat; people: readonly Person[]; quotes?: readonly Text[] }): JSX.Element {
  const speaker = 'from' in beat && beat.from ? nameOf(beat.from, people) : null;
  return (
    <span class={styles.line}>
      {speaker && <span class={styles.speaker}>{speaker}</span>}
      {linesOf(beat).map((line, index) => (
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

function linesOf(beat: Beat): readonly (Text | string)[] {
  switch (beat.type) {
    case 'picture':
      return beat.caption ? [beat.alt, beat.caption] : [beat.alt];
    case 'link':
      return [beat.title, beat.domain];
    case 'money':
      return beat.note ? [money(beat.fen), beat.note] : [money(beat.fen)];
    case 'number':
      return [beat.label, `${beat.start} → ${beat.end}`];
    case 'card':
      return [beat.heading, ...beat.lines, ...(beat.button ? [beat.button] : [])];
    case 'form':
      return [beat.heading, ...beat.fields.flatMap((field) => [field.label, field.value])];
    default:
      return [beat.text];
  }
}
