import type { JSX } from 'preact';
import { defaultOption, type NextStep } from '#core/session/next-step.ts';
import { currentQuestion, type SessionState } from '#core/session/state.ts';
import { LETTERS } from '#ui/option-mark.tsx';
import { t } from '#i18n/texts.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './lesson-bar.module.css';
import type { Side } from './side-panel.tsx';

interface LessonBarProps {
  lesson: string;
  state: SessionState;
  next: NextStep;
  /** The option the teacher chose to follow. */
  picked: string | null;
  /** Whether more than the next line is left before the next decision. */
  canTellOn: boolean;
  side: Side;
  countsHands: boolean;
  hasDevices: boolean;
  onSide: (side: Side) => void;
  onNext: () => void;
  onTellOn: () => void;
  onUndo: () => void;
  onSkip: () => void;
}

/** The teacher's hand: back on the left, on to the right, always in the same places. */
export function LessonBar(props: LessonBarProps): JSX.Element {
  const { lesson, state, next, picked, side, countsHands, hasDevices, onSide } = props;
  return (
    <footer class={styles.bar} data-bar>
      <Button action="undo" isDisabled={state.lastStep === null || state.isClosed} onPress={props.onUndo}>
        <Tell k="class:lesson.undo" />
      </Button>
      <div class={styles.more}>
        {countsHands && (
          <Button action="hands" isPressed={side?.type === 'hands'} onPress={() => onSide(side?.type === 'hands' ? null : { type: 'hands', firstKey: null })}>
            <Tell k="class:lesson.hands" />
          </Button>
        )}
        {hasDevices && (
          <Button action="devices" isPressed={side?.type === 'devices'} onPress={() => onSide(side?.type === 'devices' ? null : { type: 'devices' })}>
            <Tell k="class:lesson.devices" />
          </Button>
        )}
        {props.canTellOn && (
          <Button action="tell-on" onPress={props.onTellOn}>
            <Tell k="class:lesson.tell-on" />
          </Button>
        )}
        {next.name === 'look-back' && (
          <Button action="skip" onPress={props.onSkip}>
            <Tell k="class:lesson.skip" />
          </Button>
        )}
      </div>
      <div class={styles.main}>
        {next.name === 'over' ? (
          <ButtonLink to={`/class/${lesson}/report`} kind="main">
            <Tell k="class:lesson.report" />
          </ButtonLink>
        ) : (
          <Button kind="main" action="next-step" onPress={props.onNext}>
            {nameOf(next, state, picked)}
          </Button>
        )}
      </div>
    </footer>
  );
}

function nameOf({ name }: NextStep, state: SessionState, picked: string | null): string {
  if (name !== 'follow') return t(`class:next.${name}`);
  const asked = currentQuestion(state);
  const choice = picked ?? (asked && defaultOption(asked));
  const place = asked?.question.options.findIndex(({ id }) => id === choice) ?? -1;
  return t('class:next.follow', { option: LETTERS[place] ?? '' });
}
