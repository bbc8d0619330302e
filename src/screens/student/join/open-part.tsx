import type { JSX } from 'preact';
import type { Choice } from '#core/session/links.ts';
import type { PupilView } from '#core/session/view-for.ts';
import { Button } from '#ui/button.tsx';
import { OptionMark } from '#ui/option-mark.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { ChoiceState } from './choice-state.tsx';
import { Heading } from './heading.tsx';
import styles from './open-part.module.css';
import { OptionText } from './option-text.tsx';

interface OpenPartProps {
  question: NonNullable<PupilView['question']>;
  choice: Choice | null;
  /** Whether the last vote was refused because the class has as many votes as pupils. */
  isFull: boolean;
  onChoose: (option: string) => void;
  onTakeBack: () => void;
}

/** The question with its options, as on the big screen. One tap chooses, another changes; there is no hurry. */
export function OpenPart({ question, choice, isFull, onChoose, onTakeBack }: OpenPartProps): JSX.Element {
  const chosen = choice?.state === 'missed' ? null : (choice?.option ?? null);
  return (
    <>
      <Heading>
        <Words text={question.prompt} />
      </Heading>
      <p class="for-screen-readers" role="status">
        <Tell k="join:open.said" />
      </p>
      <ul class={styles.options} role="list">
        {question.options.map((option, place) => (
          <li key={option.id}>
            <button type="button" class={styles.option} data-option={option.id} aria-pressed={chosen === option.id} onClick={() => onChoose(option.id)}>
              <OptionMark place={place} />
              <span>
                <OptionText option={option} />
                {chosen === option.id && (
                  <span class={styles.mine}>
                    <Tell k="join:choice.mine" />
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div class={styles.state}>
        <ChoiceState choice={choice} isFull={isFull} />
        {chosen !== null && (
          <Button kind="quiet" action="take-back" onPress={onTakeBack}>
            <Tell k="join:choice.take-back" />
          </Button>
        )}
      </div>
    </>
  );
}
