import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import type { TeacherIntent } from '#core/session/events.ts';
import { isMidStep, nextPart, nextStep, tellOn } from '#core/session/next-step.ts';
import { currentQuestion, type SessionState } from '#core/session/state.ts';
import type { OpenedLesson } from '#features/class/open-lesson.ts';
import { BrokenPacks } from '#features/packs/broken-packs.tsx';
import { LedElsewhere } from './led-elsewhere.tsx';
import styles from './lesson-board.module.css';
import { LessonBar } from './lesson-bar.tsx';
import { LessonHead } from './lesson-head.tsx';
import { NoSuchLesson } from './no-such-lesson.tsx';
import { NotKept } from './not-kept.tsx';
import { PartView } from './part-view.tsx';
import { SidePanel, type Side } from './side-panel.tsx';
import { useClassRoom } from './use-class-room.ts';
import { useDrawnState } from './use-drawn-state.ts';
import { useLead } from './use-lead.ts';
import { useReadFromTop } from '../../board/use-read-from-top.ts';
import { useLessonKeys } from './use-lesson-keys.ts';

/** The running lesson on the big screen: where it is, what the class looks at, and the one thing to do next. */
export function LessonBoard({ lesson, services }: { lesson: OpenedLesson; services: Services }): JSX.Element {
  const { run, content } = lesson;
  const isSettled = useLead(run);
  const state = useDrawnState(run);
  const room = useClassRoom(run, services.leadRoom, isSettled);
  const asked = currentQuestion(state);
  // Both belong to one moment of the lesson: the next one begins with the phone in sight and nothing picked.
  const moment = `${state.activity} ${state.play.length} ${asked?.question.id ?? ''} ${asked?.phase ?? ''}`;
  const [opened, setOpened] = useState<{ readonly moment: string; readonly side: Side }>(() => ({ moment, side: beginsWithDevices(state) ? DEVICES : null }));
  const [choice, setChoice] = useState<{ readonly moment: string; readonly option: string } | null>(null);
  const side = opened.moment === moment ? opened.side : null;
  const picked = choice?.moment === moment ? choice.option : null;
  useReadFromTop(moment);
  const setSide = (next: Side) => setOpened({ moment, side: next });
  const setPicked = (option: string) => setChoice({ moment, option });
  const onward = (now: SessionState) => nextStep(now, content, picked).intents;
  const isStepping = useRef(false);
  /**
   * One press, one step: a press while a step is being written is a double tap. What the press means is asked of the
   * state as it is then, for what was last drawn may be a step behind.
   */
  const inOnePress = async (work: () => Promise<void>) => {
    if (isStepping.current) return;
    isStepping.current = true;
    await work().finally(() => (isStepping.current = false));
  };
  const take = (intentsIn: (state: SessionState) => readonly TeacherIntent[]) =>
    inOnePress(async () => {
      for (const intent of intentsIn(run.state.peek())) if (await run.send(intent)) break;
    });
  /** A press that was two events is taken back whole. */
  const takeBack = () =>
    inOnePress(async () => {
      const refused = await run.send({ type: 'undo' });
      if (!refused && isMidStep(run.state.peek(), content)) await run.send({ type: 'undo' });
    });
  const options = asked?.question.options ?? [];
  const countsHands = asked?.phase === 'open' && state.ways.includes('hands');
  const isStory = asked?.question.about.type === 'decision';
  useLessonKeys({
    onNext: () => void take(onward),
    onUndo: () => void takeBack(),
    onLetter: (place, key) => {
      const option = options[place];
      if (!option) return;
      if (countsHands && side?.type !== 'hands') setSide({ type: 'hands', firstKey: key });
      if (asked?.phase === 'revealed' && isStory) setPicked(option.id);
    },
  });
  const next = nextStep(state, content, picked);
  const panel = side && <SidePanel side={side} run={run} state={state} room={room} />;
  if (run.isGone.value) return <NoSuchLesson />;
  if (run.isLedElsewhere.value) return <LedElsewhere onTake={() => void run.takeLead()} />;
  return (
    <div class={styles.board} data-screen="lesson" data-step={next.name} data-phase={asked?.phase ?? 'none'} data-events={state.log.length}>
      <LessonHead state={state} content={content} />
      <div class={styles.stage}>
        <div>
          <NotKept classLog={services.classLog} />
          <BrokenPacks broken={content.broken} />
        </div>
        <div class={styles.part}>
          {side?.type === 'devices' ? (
            <div class={styles.whole}>{panel}</div>
          ) : (
            <PartView
              state={state}
              content={content}
              picked={picked}
              onPick={setPicked}
              onLookBack={(one) => void take(() => [{ type: 'reveal', question: one }])}
              side={panel}
            />
          )}
        </div>
      </div>
      <LessonBar
        lesson={content.lesson}
        state={state}
        next={next}
        picked={picked}
        canTellOn={next.name === 'tell' && tellOn(state, content).length > 1}
        side={side}
        countsHands={countsHands}
        hasDevices={state.ways.includes('devices') && !state.isClosed}
        onSide={setSide}
        onNext={() => void take(onward)}
        onTellOn={() => void take((now) => tellOn(now, content))}
        onUndo={() => void takeBack()}
        onSkip={() => void take((now) => nextPart(now).intents)}
      />
    </div>
  );
}

const DEVICES: Side = { type: 'devices' };

/** Before the first question the class with devices comes in: the way in is what it needs to see. */
function beginsWithDevices(state: SessionState): boolean {
  return state.ways.includes('devices') && state.asked.length === 0 && state.activity <= 0 && !state.isClosed;
}
