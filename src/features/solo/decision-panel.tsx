import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { choiceOrder } from '#core/play/choice-order.ts';
import type { Decision } from '#core/content/scenario.schema.ts';
import { t } from '#i18n/texts.ts';
import { Words } from '#ui/words.tsx';
import { useCountdown } from './countdown.ts';
import styles from './decision-panel.module.css';
import { useMeantTaps } from './meant-taps.ts';

interface DecisionPanelProps {
  decision: Decision;
  /** Seeds the order of the choices. */
  attempt: string;
  hasTimers: boolean;
  onChoose: (choice: string) => void;
  onTimeOut: () => void;
}

/** What will you do? The question takes the focus, so that a screen reader reads it and Tab leads to the choices. */
export function DecisionPanel({ decision, attempt, hasTimers, onChoose, onTimeOut }: DecisionPanelProps): JSX.Element {
  const prompt = useRef<HTMLHeadingElement>(null);
  useEffect(() => prompt.current?.focus(), [decision.id]);
  const seconds = hasTimers ? (decision.timer?.seconds ?? null) : null;
  const left = useCountdown(seconds, decision.id, onTimeOut);
  const meantTaps = useMeantTaps();
  return (
    <section class={styles.panel} aria-labelledby="decision-prompt">
      <h2 id="decision-prompt" class={styles.prompt} tabIndex={-1} ref={prompt}>
        <Words text={decision.prompt} />
      </h2>
      {seconds !== null && left !== null && (
        <p class={styles.timer}>
          <progress class={styles.bar} max={seconds} value={left} aria-label={t('student:play.time-left')} />
          <span aria-hidden="true">{t('student:play.seconds', { count: left })}</span>
        </p>
      )}
      <ul class={styles.choices} {...meantTaps}>
        {choiceOrder(decision, attempt).map((choice) => (
          <li key={choice.id}>
            <button type="button" class={styles.choice} data-choice={choice.id} onClick={() => onChoose(choice.id)}>
              <Words text={choice.text} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
