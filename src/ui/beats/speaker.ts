import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import type { ShownBeat, ShownPerson } from './shown-beat.ts';

/** Who said a beat, as the channels show them. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly isMe: boolean;
  readonly role: ShownPerson['role'] | 'me';
  /** The same number for the same person all through a scene: picks a colour or a face. */
  readonly tint: number;
}

/** How many avatar colours and faces there are. */
const TINTS = 6;

/** Who says the beat, or null for one that nobody says. */
export function speakerOf(beat: ShownBeat, people: readonly ShownPerson[]): Speaker | null {
  const from = 'from' in beat ? beat.from : undefined;
  return from === undefined ? null : speaker(from, people);
}

/** A person of the scene by identifier. */
export function speaker(id: string, people: readonly ShownPerson[]): Speaker {
  if (id === 'me') return { id, name: t('phone:me'), isMe: true, role: 'me', tint: 0 };
  const at = people.findIndex((one) => one.id === id);
  const person = people[at];
  return { id, name: person ? say(person.name) : '', isMe: false, role: person?.role ?? 'stranger', tint: (at + 1) % TINTS };
}
