import { money } from '#i18n/format.ts';
import type { ShownBeat, ShownText } from './shown-beat.ts';

/** The words of a beat, line by line: what a pack says in its languages, and what is the same in all. */
export function beatWords(beat: ShownBeat): readonly (ShownText | string)[] {
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
