import type { JSX } from 'preact';
import type { Choice } from '#core/session/links.ts';
import type { PupilView } from '#core/session/view-for.ts';
import { LETTERS } from '#ui/option-mark.tsx';
import { Tell } from '#ui/tell.tsx';
import { ChoiceState } from './choice-state.tsx';
import { Heading } from './heading.tsx';

/** The vote is over and the answer is not there yet. A vote still on its way may have been counted: the answer will tell. */
export function ClosedPart({
  question,
  choice,
  isFull,
}: {
  question: NonNullable<PupilView['question']>;
  choice: Choice | null;
  isFull: boolean;
}): JSX.Element {
  const letter = LETTERS[question.options.findIndex(({ id }) => id === choice?.option)];
  return (
    <>
      <Heading>
        <Tell k="join:closed.title" />
      </Heading>
      {choice === null || choice.state === 'received' ? (
        <p role="status">{letter ? <Tell k="join:closed.mine" slots={{ letter }} /> : <Tell k="join:closed.none" />}</p>
      ) : (
        <ChoiceState choice={choice} isFull={isFull} />
      )}
    </>
  );
}
