import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { currentQuestion, type SessionState } from '#core/session/state.ts';
import { tallyVotes } from '#core/session/tally.ts';
import type { LessonMaterial } from '#features/class/lesson-material.ts';
import { useCountdown } from '#features/solo/countdown.ts';
import { t } from '#i18n/texts.ts';
import { partName } from './part-name.ts';
import { usePageTitle } from '#ui/page-title.ts';
import { switchFullScreen } from '../../board/full-screen.ts';
import styles from './lesson-head.module.css';

const SECONDS = 30;

/** Where the lesson is, how many have voted (never how), and time if the teacher wants some. */
export function LessonHead({ state, content }: { state: SessionState; content: LessonMaterial }): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  const asked = currentQuestion(state);
  const isOpen = asked?.phase === 'open';
  const phase = asked?.phase ?? (state.isClosed ? 'over' : 'telling');
  return (
    <header class={styles.head}>
      <a class={styles.leave} href="#/class" aria-label={t('class:lesson.leave')}>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d="M15 4 7 12l8 8" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
      </a>
      <h1 class={styles.title} ref={title}>
        {partName(state, content)}
      </h1>
      {isOpen && <Timer key={asked.question.id} />}
      {asked && (
        <p class={styles.votes} data-votes={tallyVotes(asked).votes}>
          {t(isOpen ? 'class:lesson.voted' : 'class:lesson.votes', { votes: tallyVotes(asked).votes, pupils: state.pupils })}
        </p>
      )}
      <button type="button" class={styles.full} aria-label={t('class:lesson.full-screen')} onClick={switchFullScreen}>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d="M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
      </button>
      <p class="for-screen-readers" role="status">
        {t(`class:phase.${phase}`)}
      </p>
    </header>
  );
}

/** Thirty seconds to think, if the teacher presses for them. At the end it says so, and nothing is closed: slow is not wrong. */
function Timer(): JSX.Element {
  const [isOn, setOn] = useState(false);
  const left = useCountdown(isOn ? SECONDS : null, '', () => {});
  if (!isOn) {
    return (
      <button type="button" class={styles.timer} data-action="timer" aria-label={t('class:lesson.timer', { count: SECONDS })} onClick={() => setOn(true)}>
        <svg viewBox="0 0 24 24" width="1em" height="1em" aria-hidden="true">
          <path d="M12 21a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm0-12v4l3 2M9 2h6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        </svg>{' '}
        {t('class:lesson.timer-short', { count: SECONDS })}
      </button>
    );
  }
  return (
    <p class={styles.timer} role="timer">
      {left === 0 ? t('class:lesson.time-up') : t('class:lesson.seconds', { count: left ?? SECONDS })}
    </p>
  );
}
