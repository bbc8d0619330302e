import type { JSX } from 'preact';
import type { LessonContent } from '#core/session/next-step.ts';
import { otherWays } from '#core/session/other-ways.ts';
import type { Wish } from '#core/session/stage-press.ts';
import type { SessionState } from '#core/session/state.ts';
import { say } from '#i18n/say.ts';
import { ChoiceSheet } from './choice-sheet.tsx';
import { partTitle } from './part-title.ts';

interface StageSheetProps {
  name: 'parts' | 'ways';
  state: SessionState;
  content: LessonContent;
  onWish: (wish: Wish) => void;
}

/** The parts of the programme to jump to, or the ways the story did not take. */
export function StageSheet({ name, state, content, onWish }: StageSheetProps): JSX.Element {
  if (name === 'parts') {
    const choices = state.plan.map((activity, part) => ({
      words: partTitle(activity, content),
      isCurrent: part === state.activity,
      onChoose: () => onWish({ type: 'jump', part }),
    }));
    return <ChoiceSheet name="parts" title="stage:sheet.parts" choices={choices} />;
  }
  const choices = otherWays(state, content).map(({ keep, choice }) => ({
    words: say(choice.text),
    isCurrent: false,
    onChoose: () => onWish({ type: 'turn-back', keep, choice: choice.id }),
  }));
  return <ChoiceSheet name="ways" title="stage:sheet.ways" choices={choices} />;
}
