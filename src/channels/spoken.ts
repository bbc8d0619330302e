import type { Beat, Person } from '#core/content/beat.schema.ts';
import type { Text } from '#core/content/text.schema.ts';
import { number } from '#i18n/format.ts';
import { quantity } from '#ui/beats/quantity.ts';

type Say = (text: Text) => string;
type Texts = (key: string, slots?: Record<string, string | number>) => string;

/** A beat as one would read it aloud: who says it, what it is, and its words. The same for every channel. */
export function spokenBeat(beat: Beat, people: readonly Person[], say: Say, t: Texts): string {
  /** Slots for whoever says it: a name, or the wording for the player's own person. */
  const by = (from: string): Record<string, string> => (from === 'me' ? { context: 'me' } : { name: nameOf(from, people, say, t) });
  switch (beat.type) {
    case 'message':
      return t('phone:spoken-message', { ...by(beat.from), text: say(beat.text) });
    case 'voice':
      return t('phone:spoken-voice', { ...by(beat.from), text: say(beat.text) });
    case 'system':
      return t('phone:spoken-system', { text: say(beat.text) });
    case 'narration':
    case 'time':
      return say(beat.text);
    case 'picture':
      return spokenPicture(beat, beat.from === undefined ? null : by(beat.from), say, t);
    case 'link':
      return t('phone:spoken-link', { ...by(beat.from), title: say(beat.title), domain: beat.domain });
    case 'money': {
      const to = beat.to === 'me' ? t('phone:me-given') : nameOf(beat.to, people, say, t);
      const slots = { ...by(beat.from), to, money: t('phone:spoken-yuan', { number: number(beat.fen / 100) }) };
      return beat.note ? t('phone:spoken-money-note', { ...slots, note: say(beat.note) }) : t('phone:spoken-money', slots);
    }
    case 'number': {
      // "¥1,280" is read in odd ways by voices; "1,280 元" is not.
      const figure = (value: number): string => (beat.unit === 'yuan' ? t('phone:spoken-yuan', { number: number(value) }) : quantity(value, beat.unit));
      const key = beat.start === beat.end ? 'phone:spoken-number-still' : 'phone:spoken-number';
      return t(key, { label: say(beat.label), start: figure(beat.start), end: figure(beat.end) });
    }
    case 'card':
      return sentences([say(beat.heading), ...beat.lines.map(say), ...(beat.button ? [t('phone:spoken-button', { text: say(beat.button) })] : [])], t);
    case 'form':
      return sentences([say(beat.heading), ...beat.fields.map(({ label, value }) => t('phone:spoken-field', { label: say(label), value: say(value) }))], t);
    case 'ring':
      return t('phone:spoken-ring', { ...by(beat.from), text: say(beat.text) });
    case 'mirror':
      return t('phone:spoken-mirror', { text: say(beat.text) });
  }
}

function spokenPicture(beat: Beat & { type: 'picture' }, by: Record<string, string> | null, say: Say, t: Texts): string {
  const alt = withoutEnd(say(beat.alt));
  if (!beat.caption) return by ? t('phone:spoken-picture-from', { ...by, alt }) : t('phone:spoken-picture', { alt });
  const caption = say(beat.caption);
  return by ? t('phone:spoken-picture-caption-from', { ...by, alt, caption }) : t('phone:spoken-picture-caption', { alt, caption });
}

function nameOf(id: string, people: readonly Person[], say: Say, t: Texts): string {
  const person = people.find((one) => one.id === id);
  return person ? say(person.name) : t('phone:someone');
}

/** Puts an end to each part that has none, so that a voice pauses between them. */
function sentences(parts: readonly string[], t: Texts): string {
  return parts.map((part) => (/[。！？…；.!?;:：]$/.test(part) ? part : t('phone:spoken-stop', { text: part }))).join(t('phone:spoken-join'));
}

/** A description that goes on in the same sentence loses its full stop. */
function withoutEnd(words: string): string {
  return words.replace(/[。.]$/, '');
}
