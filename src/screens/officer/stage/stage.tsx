import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { nextStep } from '#core/session/next-step.ts';
import { otherWays } from '#core/session/other-ways.ts';
import { intentsOf, type Wish } from '#core/session/stage-press.ts';
import { currentQuestion } from '#core/session/state.ts';
import { newestBeat } from '#features/demo/newest-beat.ts';
import { useRemoteHost } from '#features/demo/use-remote-host.ts';
import { wallName } from '#features/demo/presenter/open-wall.ts';
import { t } from '#i18n/texts.ts';
import { usePageTitle } from '#ui/page-title.ts';
import { useReadFromTop } from '../../board/use-read-from-top.ts';
import type { OpenedVisit } from '../open-visit.ts';
import { HandsSide } from './hands-side.tsx';
import { partTitle } from './part-title.ts';
import { StageBar } from './stage-bar.tsx';
import { StageSheet } from './stage-sheet.tsx';
import styles from './stage.module.css';
import { useControls } from './use-controls.ts';
import { useQuiet } from './use-quiet.ts';
import { useStageSound } from './use-stage-sound.ts';
import { useTaps } from './use-taps.ts';
import { Wall } from './wall.tsx';

/** A visit on the big screen: what the hall looks at, and below it the officer's controls. */
export function Stage({ visit: { run, content }, services }: { visit: OpenedVisit; services: Services }): JSX.Element {
  const state = run.state.value;
  const asked = currentQuestion(state);
  // What is opened over the wall belongs to one moment of the visit, and goes with it.
  const moment = `${state.activity} ${state.play.length} ${asked?.question.id ?? ''} ${asked?.phase ?? ''}`;
  useReadFromTop(moment);
  const onWish = (wish: Wish) => run.press(wish, content);
  const controls = useControls({ visit: content.lesson, state, moment, settings: services.settings, onWish });
  useStageSound(run, content, controls.hasSound);
  useRemoteHost(run, content, services, false); // a phone that is paired goes on when the officer's own window is closed
  useEffect(() => void (window.name = wallName(content.lesson)), [content]); // by it that window finds this one
  const isQuiet = useQuiet();
  const onTap = useTaps(controls.tap);
  const { opened } = controls;
  const title = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  const part = state.plan[state.activity];
  const next = nextStep(state, content);
  const can = (type: 'on' | 'light') => intentsOf(state, content, { type }).length > 0;
  return (
    <div
      class={`${styles.stage} ${isQuiet ? styles.quiet : ''}`}
      data-screen="stage"
      data-step={next.name}
      data-part={state.activity}
      data-events={state.log.length}
      data-phase={asked?.phase ?? 'none'}
      data-blank={state.isBlank}
      data-beat={newestBeat(state, content)?.id}
      onClick={onTap}
    >
      <h1 class="for-screen-readers" ref={title}>
        {part ? partTitle(part, content) : t('stage:title')}
      </h1>
      <div class={styles.wall}>
        <Wall
          state={state}
          content={content}
          side={opened === 'hands' && !state.isBlank ? <HandsSide state={state} onWish={onWish} /> : null}
          onPick={(option) => controls.wish({ type: 'pick', option })}
        />
        {opened !== null && opened !== 'hands' && <StageSheet name={opened} state={state} content={content} onWish={controls.wish} />}
      </div>
      <StageBar
        canGoOn={can('on')}
        canGoBack={state.lastStep !== null && !state.isClosed}
        canLight={can('light')}
        canCount={controls.canCount}
        isCounting={opened === 'hands'}
        hasOtherWays={otherWays(state, content).length > 0}
        hasSound={controls.hasSound}
        leave={next.name === 'end' || next.name === 'over' ? `/demo/visit/${content.lesson}/record` : '/demo'}
        isQuiet={isQuiet}
        onPress={controls.control}
      />
      {state.isBlank && <div class={styles.blank} />}
    </div>
  );
}
