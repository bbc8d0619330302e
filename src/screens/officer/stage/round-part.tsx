import type { JSX } from 'preact';
import type { Activity } from '#core/session/activity.ts';
import { itemsLeft } from '#core/session/next-step.ts';
import { currentQuestion } from '#core/session/state.ts';
import { Tell } from '#ui/tell.tsx';
import { RoundResult } from '../../board/round-result.tsx';
import { BigWords } from './big-words.tsx';
import { GonePart } from './gone-part.tsx';
import { ItemPart } from './item-part.tsx';
import type { StagePartProps } from './stage-part.ts';

/** The same measure before and after: what is judged, how it went, and what was hard to see. */
export function RoundPart({ activity, ...props }: StagePartProps & { activity: Extract<Activity, { type: 'round' }> }): JSX.Element {
  const { state, content, side } = props;
  const asked = currentQuestion(state);
  const isLastThrough = itemsLeft(state, content, activity).length === 0;
  if (!asked) {
    const isGone = isLastThrough && !activity.items.some((id) => content.items.has(id));
    return isGone ? (
      <GonePart />
    ) : (
      <BigWords title={<Tell k={`stage:part.${activity.form}`} />}>
        <p>
          <Tell k={`stage:intro.${activity.form}`} slots={{ count: activity.items.length }} />
        </p>
      </BigWords>
    );
  }
  if (asked.phase === 'closed' && isLastThrough) {
    return <RoundResult title={`stage:result.${activity.form}`} state={state} side={side} onLookBack={null} />;
  }
  return <ItemPart asked={asked} {...props} />;
}
