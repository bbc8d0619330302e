import type { ComponentChild, JSX } from 'preact';
import { BeatBody } from './beat-body.tsx';
import styles from './beat-list.module.css';
import type { ShownBeat, ShownPerson, ShownText } from './shown-beat.ts';
import { SpeakerName } from './speaker-name.tsx';
import { speakerOf, type Speaker } from './speaker.ts';

interface BeatListProps<Beat extends ShownBeat> {
  /** The accessible name of the list: the chat, the call, the page. */
  label: string;
  beats: readonly Beat[];
  people: readonly ShownPerson[];
  lit?: ReadonlySet<string> | undefined;
  isMoreComing?: boolean | undefined;
  around?: ((beat: Beat, shown: ComponentChild) => ComponentChild) | undefined;
  /** How this channel shows what somebody says; without it the words stand under the name. */
  said?: (speaker: Speaker, body: ComponentChild, beat: Beat) => ComponentChild;
  /** A beat this channel draws in its own way; undefined leaves it to the common look. */
  own?: (beat: Beat, quotes: readonly ShownText[]) => ComponentChild | undefined;
  /** Shown while someone is about to write or speak. */
  coming?: ComponentChild;
  class?: string | undefined;
}

/**
 * The beats of a scene in order, as a list: readers can count them and step through them. It is no live region:
 * the screen announces arriving beats itself, once, in the words of `spokenBeat`.
 */
export function BeatList<Beat extends ShownBeat>(props: BeatListProps<Beat>): JSX.Element {
  const { label, beats, isMoreComing, coming = <ComingDots /> } = props;
  return (
    // Safari drops the list role where the bullets are styled away, so it is said once more.
    <ol class={`${styles.list} ${props.class ?? ''}`} aria-label={label} role="list">
      {beats.map((beat) => (
        <li key={beat.id} class={styles.beat} data-beat={beat.id} data-type={beat.type}>
          {props.around ? props.around(beat, shown(beat, props)) : shown(beat, props)}
        </li>
      ))}
      {isMoreComing && (
        <li class={styles.beat} data-coming aria-hidden="true">
          {coming}
        </li>
      )}
    </ol>
  );
}

/** Three dots: someone is writing. */
export function ComingDots(): JSX.Element {
  return (
    <span class={styles.dots}>
      <i />
      <i />
      <i />
    </span>
  );
}

function shown<Beat extends ShownBeat>(beat: Beat, { people, lit, said = underName, own }: BeatListProps<Beat>): ComponentChild {
  const quotes = lit?.has(beat.id) ? quotesOf(beat) : [];
  const mine = own?.(beat, quotes);
  if (mine !== undefined) return mine;
  const body = <BeatBody beat={beat} people={people} quotes={quotes} />;
  const who = speakerOf(beat, people);
  return who && beat.type !== 'ring' ? said(who, body, beat) : body;
}

function quotesOf(beat: ShownBeat): readonly ShownText[] {
  return (beat.cues ?? []).flatMap((cue) => (cue.quote ? [cue.quote] : []));
}

function underName(speaker: Speaker, body: ComponentChild): ComponentChild {
  return (
    <div class={styles.said}>
      <p class={styles.name}>
        <SpeakerName speaker={speaker} />
      </p>
      {body}
    </div>
  );
}
