import type { JSX } from 'preact';
import type { Scenario } from '#core/content/scenario.schema.ts';
import type { PlayView } from '#core/play/view.ts';
import { defaultOption } from '#core/session/next-step.ts';
import type { Asked } from '#core/session/state.ts';
import { OptionList } from '#features/class/option-list.tsx';
import { Split } from '#features/class/split.tsx';
import { Words } from '#ui/words.tsx';
import { BeatWords } from './beat-words.tsx';
import { LitCues } from './lit-cues.tsx';
import styles from './story-words.module.css';
import type { StagePartProps } from './stage-part.ts';

interface StoryWordsProps extends Pick<StagePartProps, 'state' | 'onPick'> {
  scenario: Scenario;
  now: PlayView;
  asked: Asked | null;
}

/** What stands beside the phone while a story is told: what is lit, or what was said, or what is to be decided, or what came of it. */
export function StoryWords({ scenario, now, asked, state, onPick }: StoryWordsProps): JSX.Element | null {
  if (isLighting(state)) return <LitCues lit={state.lit} beats={now.beats} />;
  if (asked?.phase === 'revealed') return <Revealed asked={asked} picked={state.picked ?? defaultOption(asked)} onPick={onPick} />;
  if (asked) {
    return (
      <>
        <h2 class={styles.prompt}>
          <Words text={asked.question.prompt} />
        </h2>
        <OptionList options={asked.question.options} />
      </>
    );
  }
  if (now.feedback) {
    return (
      <>
        <h2 class={styles.prompt}>
          <Words text={now.feedback.choice.text} />
        </h2>
        <p>
          <Words text={now.feedback.choice.feedback} />
        </p>
      </>
    );
  }
  const beat = now.beats[now.beats.length - 1];
  return beat ? <BeatWords key={beat.id} beat={beat} people={scenario.people} /> : null;
}

/** Whether a flag is what the officer points at right now: the last thing she did was to light it. */
function isLighting({ log, lastStep, lit }: StagePartProps['state']): boolean {
  return lit.length > 0 && lastStep !== null && log[lastStep]?.event.type === 'flags-lit';
}

/** What the hall would do, and what the option looked at leads to. */
function Revealed({ asked, picked, onPick }: { asked: Asked; picked: string | null; onPick: (option: string) => void }): JSX.Element {
  const feedback = picked === null ? undefined : asked.question.key.feedback[picked];
  return (
    <>
      <Split asked={asked} picked={picked} onPick={onPick} />
      {feedback && (
        <p class={styles.feedback} role="status">
          <Words text={feedback} />
        </p>
      )}
    </>
  );
}
