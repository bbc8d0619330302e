import type { JSX } from 'preact';
import { itemsLeft } from '#core/session/next-step.ts';
import { currentQuestion } from '#core/session/state.ts';
import { AdviceView } from './advice-view.tsx';
import { Intro } from './intro.tsx';
import { ItemView } from './item-view.tsx';
import type { PartProps } from '../../board/part-props.ts';
import { RoundResult } from '../../board/round-result.tsx';
import { StoryView } from './story-view.tsx';

/** What the class looks at now. All of it follows from the state. */
export function PartView(props: PartProps): JSX.Element {
  const { state, content } = props;
  const activity = state.plan[state.activity];
  if (state.isClosed) return <Intro title="class:over.title" text="class:over.text" side={props.side} />;
  if (!activity) return <Intro title="class:part.before" text="class:intro.ready" side={props.side} />;
  switch (activity.type) {
    case 'advice':
      return <AdviceView side={props.side} />;
    case 'scenario': {
      const scenario = content.scenarios.get(activity.scenario);
      return scenario ? (
        <StoryView key={activity.scenario} scenario={scenario} {...props} />
      ) : (
        <Intro title="class:part.gone" text="class:intro.gone" side={props.side} />
      );
    }
    case 'round': {
      const asked = currentQuestion(state);
      if (!asked) return <Intro title={`class:part.${activity.form}`} text={`class:intro.${activity.form}`} count={activity.items.length} side={props.side} />;
      const isThrough = activity.form !== 'practice' && asked.phase === 'closed' && itemsLeft(state, content, activity).length === 0;
      return isThrough ? <RoundResult title={`class:result.${activity.form}`} {...props} /> : <ItemView key={asked.question.id} asked={asked} {...props} />;
    }
    default:
      return <Intro title="class:part.gone" text="class:intro.gone" side={props.side} />; // of a visit: a lesson has none
  }
}
