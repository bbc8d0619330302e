import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '#core/discernment/response.ts';
import { Tell } from '#ui/tell.tsx';
import styles from './question.module.css';

const ANSWERS: readonly Answer[] = ['scam', 'genuine', 'verify'];
const SURE = [
  { id: 'sure', value: true },
  { id: 'unsure', value: false },
] as const;

/** 骗局, 正常, or 先核实? Then, lightly: how sure? The order never changes, so that the thumb can learn it. */
export function Question({ onAnswer }: { onAnswer: (answer: Answer, sure: boolean) => void }): JSX.Element {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const second = useRef<HTMLHeadingElement>(null);
  const sure = useRef<HTMLUListElement>(null);
  useEffect(() => {
    second.current?.focus({ preventScroll: true });
    sure.current?.scrollIntoView({ block: 'nearest' }); // below the fold they would look as if the tap had done nothing
  }, [answer]);
  return (
    <div class={styles.question}>
      <h2 class={styles.title}>
        <Tell k="student:judge.question" />
      </h2>
      <ul class={styles.answers}>
        {ANSWERS.map((one) => (
          <li key={one}>
            <button type="button" class={styles.answer} data-answer={one} aria-pressed={answer === one} onClick={() => setAnswer(one)}>
              <Tell k={`student:answer.${one}`} />
            </button>
          </li>
        ))}
      </ul>
      {answer && (
        <>
          <h2 class={styles.title} tabIndex={-1} ref={second}>
            <Tell k="student:judge.how-sure" />
          </h2>
          <ul class={styles.sure} ref={sure}>
            {SURE.map((one) => (
              <li key={one.id}>
                <button type="button" class={styles.answer} data-confidence={one.id} onClick={() => onAnswer(answer, one.value)}>
                  <Tell k={`student:judge.${one.id}`} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
