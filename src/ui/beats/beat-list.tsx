import type { ComponentChild, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { lowerGrade } from '#i18n/say.ts';
import { language } from '#i18n/texts.ts';
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
  /** How this channel shows what somebody says; without it the words stand under the name. Like `own`, it goes by what it is given alone. */
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
  const { label, beats, people, lit, around, said, own, isMoreComing, coming = <ComingDots /> } = props;
  return (
    // Safari drops the list role where the bullets are styled away, so it is said once more.
    <ol class={`${styles.list} ${props.class ?? ''}`} aria-label={label} role="list">
      {beats.map((beat) => {
        const told = <Told beat={beat} isLit={lit?.has(beat.id) ?? false} people={people} said={said} own={own} />;
        return (
          <li key={beat.id} class={styles.beat} data-beat={beat.id} data-type={beat.type}>
            {around ? around(beat, told) : told}
          </li>
        );
      })}
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

interface ToldProps<Beat extends ShownBeat> {
  beat: Beat;
  isLit: boolean;
  people: readonly ShownPerson[];
  said: BeatListProps<Beat>['said'];
  own: BeatListProps<Beat>['own'];
}

/** One beat. Once told it never changes, so it is drawn once: a long chat is not compared anew with every message that arrives. */
function Told<Beat extends ShownBeat>({ beat, isLit, people, said = underName, own }: ToldProps<Beat>): JSX.Element {
  const draw = (): JSX.Element => {
    const quotes = isLit ? quotesOf(beat) : NONE;
    const mine = own?.(beat, quotes);
    if (mine !== undefined) return <>{mine}</>;
    const body = <BeatBody beat={beat} people={people} quotes={quotes} />;
    const who = speakerOf(beat, people);
    return <>{who && beat.type !== 'ring' ? said(who, body, beat) : body}</>;
  };
  return useMemo(draw, [beat, isLit, people, language.value, lowerGrade.value]);
}

const NONE: readonly ShownText[] = [];

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
