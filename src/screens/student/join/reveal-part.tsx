import type { JSX } from 'preact';
import type { Choice } from '#core/session/links.ts';
import { answerOf } from '#core/session/question.ts';
import type { PupilView, Reveal } from '#core/session/view-for.ts';
import { Card } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { OptionMark } from '#ui/option-mark.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { Heading } from './heading.tsx';
import { OptionText } from './option-text.tsx';
import styles from './reveal-part.module.css';

interface RevealPartProps {
  question: NonNullable<PupilView['question']>;
  reveal: Reveal;
  choice: Choice | null;
}

/** What was right, what the own choice leads to, and why. Nobody is told how others chose. */
export function RevealPart({ question, reveal, choice }: RevealPartProps): JSX.Element {
  const own = choice?.state === 'missed' ? null : (choice?.option ?? null);
  const outcome = own === null ? 'none' : reveal.right.includes(own) ? 'right' : 'wrong';
  const answer = sameAnswer(reveal.right);
  const feedback = own === null ? undefined : reveal.feedback[own];
  const isDecision = question.options.some(({ text }) => text !== null);
  const said = outcome === 'none' || !isDecision ? outcome : `${outcome}-choice`;
  return (
    <>
      <Heading>
        <Tell k="join:reveal.title" />
      </Heading>
      <Notice tone={outcome === 'right' ? 'good' : 'plain'} isStatus>
        <p data-outcome={outcome}>
          <Tell k={`join:reveal.${said}`} />
        </p>
      </Notice>
      {feedback && (
        <Card title={<Tell k="join:reveal.your-choice" />}>
          <p>
            <Words text={feedback} />
          </p>
        </Card>
      )}
      <Card title={<Tell k={isDecision ? 'join:reveal.good-choices' : 'join:reveal.answer'} />}>
        {answer ? (
          <p class={styles.answer}>
            <Tell k={`join:option.${answer}`} />
          </p>
        ) : (
          <ul class={styles.right} role="list">
            {question.options.map(
              (option, place) =>
                reveal.right.includes(option.id) && (
                  <li key={option.id} class={styles.option}>
                    <OptionMark place={place} />
                    <span>
                      <OptionText option={option} />
                    </span>
                  </li>
                ),
            )}
          </ul>
        )}
      </Card>
      {reveal.explain && (
        <Card title={<Tell k="join:reveal.why" />}>
          <p>
            <Words text={reveal.explain} />
          </p>
        </Card>
      )}
    </>
  );
}

/** What all right options answer, when they differ only in how sure one was. */
function sameAnswer(right: readonly string[]): string | null {
  const answers = new Set(right.map((option) => answerOf(option)?.answer ?? null));
  return right.length > 1 && answers.size === 1 ? ([...answers][0] ?? null) : null;
}
