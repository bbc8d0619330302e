import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { SceneView } from '#channels/scene-view.tsx';
import { spokenBeat } from '#channels/spoken.ts';
import { lowerGrade, say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { Announcer } from './announcer.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { FeedbackPanel } from './feedback-panel.tsx';
import { hasBegun, isAtFirstBegin, noteBegun } from './first-begin.ts';
import styles from './play-stage.module.css';
import { ReadAloudButton } from './read-aloud-button.tsx';
import { useRhythm } from './rhythm.ts';
import type { SoloPlay } from './solo-play.ts';

/** The story as it is told: the phone above, and below it the one thing to do now. */
export function PlayStage({ scenario, play, hasTimers }: { scenario: Scenario; play: SoloPlay; hasTimers: boolean }): JSX.Element | null {
  const now = play.view.value;
  const [isIntroduced, setIntroduced] = useState(() => play.isResumed || now.used > 1 || hasBegun());
  const { scene, beats, beatsLeft } = now;
  const advance = () => void play.send({ type: 'advance' });
  const next = now.phase === 'telling' && beatsLeft > 0 ? (scene?.beats[beats.length] ?? null) : null;
  useRhythm({ next, isHeld: !isIntroduced, onArrive: advance });
  useEffect(() => {
    if (isIntroduced) noteBegun();
  }, [isIntroduced]);
  const isTelling = isIntroduced && now.phase === 'telling';
  useLayoutEffect(() => {
    // There as soon as the button is: a key pressed in the frame between would be lost.
    if (!isTelling) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'ArrowRight') advance();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isTelling]);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that led here is gone: the one that hurries the story takes the focus on.
    if (isTelling && document.activeElement === document.body) panel.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isTelling]);
  if (!scene) return null;
  return (
    <div class={styles.stage} data-phase={isIntroduced ? now.phase : 'intro'}>
      {/* Tapping the phone hurries too; the button below does the same for keyboards and screen readers. */}
      <div class={styles.phone}>
        <SceneView
          id={now.passages.length}
          channel={scene.channel}
          title={scene.title}
          subtitle={scene.subtitle}
          beats={beats}
          people={scenario.people}
          isMoreComing={Boolean(next) && isIntroduced}
          onTap={isTelling && next ? advance : undefined}
        />
      </div>
      <div class={styles.panel} ref={panel}>
        {!isIntroduced && <Intro scenario={scenario} onStart={() => setIntroduced(true)} />}
        {isTelling && (
          <Button kind={next ? 'quiet' : 'main'} action={next ? 'hurry' : 'continue'} onPress={advance}>
            <Tell k={next ? 'student:play.hurry' : 'student:continue'} />
          </Button>
        )}
        {isIntroduced && now.decision && (
          <DecisionPanel
            key={now.decision.id}
            decision={now.decision}
            attempt={play.attempt}
            hasTimers={hasTimers}
            onChoose={(choice) => void play.send({ type: 'choose', choice })}
            onTimeOut={() => void play.send({ type: 'let-time-run-out' })}
          />
        )}
        {now.feedback && <FeedbackPanel chosen={now.feedback} onContinue={() => void play.send({ type: 'go-on' })} />}
        {lowerGrade.value && isIntroduced && <ReadAloudButton lines={beats.map((beat) => spokenBeat(beat, scenario.people, say, t))} />}
      </div>
      <Announcer scene={now.passages.length} beats={isIntroduced ? beats : []} people={scenario.people} />
    </div>
  );
}

/** Who the player is, before the story moves. */
function Intro({ scenario, onStart }: { scenario: Scenario; onStart: () => void }): JSX.Element {
  const intro = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (isAtFirstBegin()) intro.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  return (
    <section class={styles.intro} ref={intro}>
      <p>
        <Words text={scenario.role} />
      </p>
      <p class={styles.drill}>
        <Tell k="student:play.drill" />
      </p>
      <Button kind="main" action="skip-intro" onPress={onStart}>
        <Tell k="student:play.begin" />
      </Button>
    </section>
  );
}
