import type { Beat, Person } from '#core/content/beat.schema.ts';
import type { Text } from '#core/content/text.schema.ts';
import { money } from '#i18n/format.ts';
import { quantity } from '#ui/beats/quantity.ts';

type Say = (text: Text) => string;
type Texts = (key: string, slots?: Record<string, string | number>) => string;

/** A beat as one would read it aloud: who says it, what it is, and its words. The same for every channel. */
export function spokenBeat(beat: Beat, people: readonly Person[], say: Say, t: Texts): string {
  const name = (id: string): string => nameOf(id, people, say, t);
  switch (beat.type) {
    case 'message':
      return t('phone:spoken-message', { name: name(beat.from), text: say(beat.text) });
    case 'voice':
      return t('phone:spoken-voice', { name: name(beat.from), text: say(beat.text) });
    case 'system':
      return t('phone:spoken-system', { text: say(beat.text) });
    case 'narration':
    case 'time':
      return say(beat.text);
    case 'picture': {
      const picture = t(beat.caption ? 'phone:spoken-picture-caption' : 'phone:spoken-picture', { alt: say(beat.alt), caption: beat.caption ? say(beat.caption) : '' });
      return beat.from === undefined ? picture : t('phone:spoken-sends', { name: name(beat.from), what: picture });
    }
    case 'link':
      return t('phone:spoken-sends', { name: name(beat.from), what: t('phone:spoken-link', { title: say(beat.title), domain: beat.domain }) });
    case 'money': {
      const slots = { from: name(beat.from), to: name(beat.to), money: money(beat.fen), note: beat.note ? say(beat.note) : '' };
      return t(beat.note ? 'phone:spoken-money-note' : 'phone:spoken-money', slots);
    }
    case 'number':
      return t(beat.start === beat.end ? 'phone:spoken-number-still' : 'phone:spoken-number', { label: say(beat.label), start: quantity(beat.start, beat.unit), end: quantity(beat.end, beat.unit) });
    case 'card':
      return sentences([say(beat.heading), ...beat.lines.map(say), ...(beat.button ? [t('phone:spoken-button', { text: say(beat.button) })] : [])], t);
    case 'form':
      return sentences([say(beat.heading), ...beat.fields.map(({ label, value }) => t('phone:spoken-field', { label: say(label), value: say(value) }))], t);
    case 'ring':
      return t('phone:spoken-ring', { name: name(beat.from), text: say(beat.text) });
    case 'mirror':
      return t('phone:spoken-mirror', { text: say(beat.text) });
  }
}

function nameOf(id: string, people: readonly Person[], say: Say, t: Texts): string {
  if (id === 'me') return t('phone:me');
  const person = people.find((one) => one.id === id);
  return person ? say(person.name) : t('phone:someone');
}

/** Puts an end to each part that has none, so that a voice pauses between them. */
function sentences(parts: readonly string[], t: Texts): string {
  return parts.map((part) => (/[。！？…；.!?;:：]$/.test(part) ? part : t('phone:spoken-stop', { text: part }))).join(t('phone:spoken-join'));
}
