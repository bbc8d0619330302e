import type { JSX } from 'preact';
import { SceneView } from '#channels/scene-view.tsx';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { view } from '#core/play/view.ts';
import { currentQuestion } from '#core/session/state.ts';
import { Announcer } from '#features/solo/announcer.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { AFrameLater } from './a-frame-later.tsx';
import { Beside } from './beside.tsx';
import { BigWords } from './big-words.tsx';
import { CasePart } from './case-part.tsx';
import { EndingPart } from './ending-part.tsx';
import { FlagsPart } from './flags-part.tsx';
import type { StagePartProps } from './stage-part.ts';
import { StoryWords } from './story-words.tsx';

/** A story before a hall, or one scene of it: told beat by beat, decided, revealed, ended, looked back on. */
export function StoryPart({ scenario, ...props }: StagePartProps & { scenario: Scenario }): JSX.Element | null {
  const { state, content, side } = props;
  const now = view(scenario, state.play);
  if (now.phase === 'not-started') {
    return (
      <BigWords title={<Words text={scenario.title} />}>
        <p>
          <Words text={scenario.role} />
        </p>
        <p>
          <Tell k="student:play.drill" />
        </p>
      </BigWords>
    );
  }
  if (now.phase === 'ended' && now.ending) return <EndingPart ending={now.ending} />;
  if (now.phase === 'debriefed') return <FlagsPart scenario={scenario} play={state.play} />;
  if (now.phase === 'finished') return <CasePart scenario={scenario} sources={content.sources} />;
  if (!now.scene) return null;
  const { channel, title, subtitle, beats } = now.scene;
  const next = beats[now.beats.length];
  const phone = (
    <SceneView
      id={now.passages.length}
      channel={channel}
      title={title}
      subtitle={subtitle}
      beats={now.beats}
      people={scenario.people}
      isMoreComing={next !== undefined && 'from' in next && next.from !== 'me' && next.type !== 'ring'}
      lit={new Set(state.lit)}
    />
  );
  return (
    <>
      <Beside phone={<AFrameLater>{phone}</AFrameLater>} side={side}>
        <StoryWords scenario={scenario} now={now} asked={currentQuestion(state)} {...props} />
      </Beside>
      <Announcer scene={now.passages.length} beats={now.beats} people={scenario.people} />
    </>
  );
}
