import type { JSX } from 'preact';
import { currentQuestion } from '#core/session/state.ts';
import type { VisitActivity } from '#core/session/activity.ts';
import { OptionList } from '#features/class/option-list.tsx';
import { Split } from '#features/class/split.tsx';
import { Words } from '#ui/words.tsx';
import { PlainPart } from '../../board/plain-part.tsx';
import plain from '../../board/plain-part.module.css';
import { BigWords } from './big-words.tsx';
import type { StagePartProps } from './stage-part.ts';

/** A show of hands: the question alone, then with its options, then how many there were for each. */
export function VotePart({ activity, state, side }: StagePartProps & { activity: Extract<VisitActivity, { type: 'vote' }> }): JSX.Element {
  const asked = currentQuestion(state);
  if (!asked) return <BigWords title={<Words text={activity.prompt} />} />;
  return (
    <PlainPart side={side}>
      <h2 class={plain.title}>
        <Words text={asked.question.prompt} />
      </h2>
      {asked.phase === 'revealed' ? <Split asked={asked} /> : <OptionList options={asked.question.options} />}
    </PlainPart>
  );
}
