import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import type { TeacherIntent } from '#core/session/events.ts';
import { nextStep, tellOn } from '#core/session/next-step.ts';
import { currentQuestion } from '#core/session/state.ts';
import type { OpenedLesson } from '#features/class/open-lesson.ts';
import { BrokenPacks } from '#features/packs/broken-packs.tsx';
import { LedElsewhere } from './led-elsewhere.tsx';
import styles from './lesson-board.module.css';
import { LessonBar } from './lesson-bar.tsx';
import { LessonHead } from './lesson-head.tsx';
import { PartView } from './part-view.tsx';
import { SidePanel, type Side } from './side-panel.tsx';
import { useClassRoom } from './use-class-room.ts';
import { useLessonKeys } from './use-lesson-keys.ts';

/** The running lesson on the big screen: where it is, what the class looks at, and the one thing to do next. */
export function LessonBoard({ lesson, services }: { lesson: OpenedLesson; services: Services }): JSX.Element {
  const { run, content } = lesson;
  const state = run.state.value;
  const room = useClassRoom(run, services.leadRoom);
  const asked = currentQuestion(state);
  const [side, setSide] = useState<Side>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const isStepping = useRef(false);
  const question = asked ? `${asked.question.id} ${asked.phase}` : '';
  useEffect(() => {
    setPicked(null);
    setSide((now) => (now?.type === 'hands' ? null : now));
  }, [question]);
  const next = nextStep(state, content, picked);
  /** One press, one step: a press while a step is being written is a double tap. */
  const take = async (intents: readonly TeacherIntent[]) => {
    if (isStepping.current) return;
    isStepping.current = true;
    try {
      for (const intent of intents) if (await run.send(intent)) break;
    } finally {
      isStepping.current = false;
    }
  };
  const options = asked?.question.options ?? [];
  const countsHands = asked?.phase === 'open' && state.ways.includes('hands');
  const isStory = asked?.question.about.type === 'decision';
  useLessonKeys({
    onNext: () => void take(next.intents),
    onUndo: () => void take([{ type: 'undo' }]),
    onLetter: (place, key) => {
      const option = options[place];
      if (!option) return;
      if (countsHands && side?.type !== 'hands') setSide({ type: 'hands', firstKey: key });
      if (asked?.phase === 'revealed' && isStory) setPicked(option.id);
    },
  });
  if (run.isLedElsewhere.value) return <LedElsewhere onTake={() => void run.takeLead()} />;
  const isSideOpen = side !== null && (side.type === 'devices' || countsHands);
  return (
    <div class={styles.board} data-screen="lesson" data-step={next.name} data-phase={asked?.phase ?? 'none'}>
      <LessonHead state={state} content={content} />
      <div class={styles.stage}>
        <BrokenPacks broken={content.broken} />
        <PartView
          state={state}
          content={content}
          picked={picked}
          onPick={setPicked}
          onLookBack={(one) => void take([{ type: 'reveal', question: one }])}
          side={isSideOpen ? <SidePanel side={side} run={run} state={state} room={room} /> : null}
        />
      </div>
      <LessonBar
        lesson={content.lesson}
        state={state}
        next={next}
        picked={picked}
        storyLeft={next.name === 'tell' ? tellOn(state, content) : []}
        side={side}
        countsHands={countsHands}
        hasDevices={state.ways.includes('devices') && !state.isClosed}
        onSide={setSide}
        onTake={(intents) => void take(intents)}
      />
    </div>
  );
}
