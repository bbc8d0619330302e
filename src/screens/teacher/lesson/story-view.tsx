import type { JSX } from 'preact';
import { SceneView } from '#channels/scene-view.tsx';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { view } from '#core/play/view.ts';
import { currentQuestion } from '#core/session/state.ts';
import { defaultOption } from '#core/session/next-step.ts';
import { OptionList } from '#features/class/option-list.tsx';
import { Announcer } from '#features/solo/announcer.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { EndingView, FlagsView, CaseView } from './debrief-views.tsx';
import { PlainPart } from '../../board/plain-part.tsx';
import styles from '../../board/plain-part.module.css';
import type { PartProps } from '../../board/part-props.ts';
import { DecisionReveal } from './decision-reveal.tsx';
import { TwoSides } from '../../board/two-sides.tsx';

/** A story with the class: told, decided, revealed, ended, looked back on. */
export function StoryView({ scenario, state, content, picked, onPick, side }: PartProps & { scenario: Scenario }): JSX.Element | null {
  const now = view(scenario, state.play);
  const asked = currentQuestion(state);
  if (now.phase === 'not-started') return <StoryIntro scenario={scenario} side={side} />;
  if (now.phase === 'ended' && now.ending) return <EndingView ending={now.ending} side={side} />;
  if (now.phase === 'debriefed') return <FlagsView scenario={scenario} play={state.play} side={side} />;
  if (now.phase === 'finished') return <CaseView scenario={scenario} content={content} side={side} />;
  if (!now.scene) return null;
  const { channel, title, subtitle } = now.scene;
  const isRevealed = asked?.phase === 'revealed';
  const phone = (
    <SceneView
      id={now.passages.length}
      channel={channel}
      title={title}
      subtitle={subtitle}
      beats={now.beats}
      people={scenario.people}
      lit={isRevealed ? new Set(now.beats.map(({ id }) => id)) : undefined}
    />
  );
  return (
    <>
      <TwoSides phone={phone} side={side} room={now.phase === 'telling' ? 'phone' : 'words'}>
        {asked && isRevealed && (
          <DecisionReveal
            asked={asked}
            beats={now.beats}
            talks={content.talks.filter((talk) => talk.scenario === scenario.id && talk.decision === now.decision?.id)}
            picked={picked ?? defaultOption(asked)}
            onPick={onPick}
          />
        )}
        {asked && !isRevealed && (
          <>
            <h2 class={styles.title}>
              <Words text={asked.question.prompt} />
            </h2>
            <OptionList options={asked.question.options} />
          </>
        )}
        {!asked && now.decision && (
          <h2 class={styles.title}>
            <Words text={now.decision.prompt} />
          </h2>
        )}
        {now.feedback && (
          <>
            <h2 class={styles.title}>
              <Words text={now.feedback.choice.text} />
            </h2>
            <p>
              <Words text={now.feedback.choice.feedback} />
            </p>
          </>
        )}
      </TwoSides>
      <Announcer scene={now.passages.length} beats={now.beats} people={scenario.people} />
    </>
  );
}

/** Who the class is in this story, before it begins. */
function StoryIntro({ scenario, side }: Pick<PartProps, 'side'> & { scenario: Scenario }): JSX.Element {
  return (
    <PlainPart side={side}>
      <h2 class={styles.title}>
        <Words text={scenario.title} />
      </h2>
      <p>
        <Words text={scenario.role} />
      </p>
      <p>
        <Tell k="student:play.drill" />
      </p>
    </PlainPart>
  );
}
