import type { JSX } from 'preact';
import { branded, type Instant } from '#core/kernel/brand.ts';
import { storyOf } from '#core/session/story-of.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { AdvicePart } from './advice-part.tsx';
import { BigWords } from './big-words.tsx';
import { BoostersPart } from './boosters-part.tsx';
import { CasePart } from './case-part.tsx';
import { GonePart } from './gone-part.tsx';
import { LocalPart } from './local-part.tsx';
import { ReadyPart } from './ready-part.tsx';
import { RoundPart } from './round-part.tsx';
import type { StagePartProps } from './stage-part.ts';
import { StoryPart } from './story-part.tsx';
import { TwinsPart } from './twins-part.tsx';
import { VotePart } from './vote-part.tsx';

/** What the hall looks at. All of it follows from the state: the same log shows the same wall, in any window and after any crash. */
export function Wall(props: StagePartProps): JSX.Element {
  const { state, content } = props;
  const activity = state.plan[state.activity];
  if (state.isClosed)
    return (
      <BigWords title={<Tell k="stage:over" />}>
        <p>
          <Tell k="stage:over.text" />
        </p>
      </BigWords>
    );
  if (!activity) return <ReadyPart visit={state.visit} school={state.className} />;
  switch (activity.type) {
    case 'card':
      return (
        <BigWords kind={activity.kind} title={<Words text={activity.title} />}>
          {activity.lines.map((line, place) => (
            <p key={place}>
              <Words text={line} />
            </p>
          ))}
        </BigWords>
      );
    case 'scenario':
    case 'scene': {
      const scenario = storyOf(activity, content);
      return scenario ? <StoryPart key={state.activity} scenario={scenario} {...props} /> : <GonePart />;
    }
    case 'twins': {
      const item = content.items.get(activity.item);
      return item?.twin !== undefined && content.items.has(item.twin) ? <TwinsPart {...props} /> : <GonePart />;
    }
    case 'vote':
      return <VotePart activity={activity} {...props} />;
    case 'round':
      return <RoundPart activity={activity} {...props} />;
    case 'case': {
      const scenario = content.scenarios.get(activity.scenario);
      return scenario ? <CasePart scenario={scenario} sources={content.sources} /> : <GonePart />;
    }
    case 'local':
      return <LocalPart cases={activity.cases} station={state.visit?.station ?? ''} />;
    case 'advice':
      return <AdvicePart />;
    case 'boosters':
      return <BoostersPart visit={begunAt(state)} />;
  }
}

/** The day of the visit: that of its first event. */
function begunAt({ log }: StagePartProps['state']): Instant {
  return log[0]?.at ?? branded<Instant>(0);
}
