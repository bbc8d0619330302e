import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Beat } from '#core/content/beat.schema.ts';
import type { Talk } from '#core/content/lessons.schema.ts';
import type { Asked } from '#core/session/state.ts';
import { Split } from '#features/class/split.tsx';
import { CueList } from '#ui/cues/cue-list.tsx';
import { Words } from '#ui/words.tsx';
import styles from './decision-reveal.module.css';
import { Talks } from './talks.tsx';

interface DecisionRevealProps {
  asked: Asked;
  beats: readonly Beat[];
  talks: readonly Talk[];
  picked: string | null;
  onPick: (option: string) => void;
}

/** What the class would do, and what the option looked at leads to; any other can be looked at, and followed. */
export function DecisionReveal({ asked, beats, talks, picked, onPick }: DecisionRevealProps): JSX.Element {
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => shown.current?.scrollIntoView({ block: 'nearest' }), [picked]);
  const feedback = picked === null ? undefined : asked.question.key.feedback[picked];
  return (
    <>
      <Split asked={asked} picked={picked} onPick={onPick} />
      {feedback && (
        <p class={styles.feedback} role="status" ref={shown}>
          <Words text={feedback} />
        </p>
      )}
      <Talks talks={talks} />
      <CueList cues={beats.flatMap((beat) => beat.cues ?? [])} />
    </>
  );
}
