import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import { Heading } from './heading.tsx';
import styles from './seat-step.module.css';

interface SeatStepProps {
  /** Asked for and not answered yet. */
  wanted: string | null;
  refused: string | null;
  onSeat: (seat: string) => void;
  /** Goes back to the seat there is; null while there is none. */
  onKeep: (() => void) | null;
}

/** As many numbers as a large class has; a year that meets in the hall asks for more. */
const AT_ONCE = 60;
const MOST = 1200;
const SAID = ['seat-taken', 'no-such-seat', 'no-seat-left', 'door-closed'] as const;

/** One tap on the own number, or an animal for whoever has none or would rather not say. */
export function SeatStep({ wanted, refused, onSeat, onKeep }: SeatStepProps): JSX.Element {
  const [count, setCount] = useState(AT_ONCE);
  return (
    <>
      <Heading>
        <Tell k="join:seat.ask" />
      </Heading>
      <div class={styles.why}>
        <p>
          <Tell k="join:seat.why" />
        </p>
        <div role="status">
          {wanted !== null && <Tell k="join:seat.taking" />}
          {wanted === null && refused !== null && (
            <Notice tone="careful">
              <p>
                <Tell k={`join:seat.${SAID.find((one) => one === refused) ?? 'other'}`} />
              </p>
            </Notice>
          )}
        </div>
      </div>
      <div class={styles.other}>
        <Button action="seat-animal" isPressed={wanted === 'animal'} onPress={() => onSeat('animal')}>
          <Tell k="join:seat.animal" />
        </Button>
        {onKeep && (
          <Button action="seat-keep" kind="quiet" onPress={onKeep}>
            <Tell k="join:seat.keep" />
          </Button>
        )}
      </div>
      <ul class={styles.numbers} role="list">
        {Array.from({ length: count }, (_, place) => place + 1).map((number) => (
          <li key={number}>
            <button
              type="button"
              class={styles.number}
              data-seat={`n-${number}`}
              aria-pressed={wanted === `n-${number}`}
              aria-label={t('join:seat.number', { number })}
              onClick={() => onSeat(`n-${number}`)}
            >
              {number}
            </button>
          </li>
        ))}
      </ul>
      {count < MOST && (
        <Button action="seat-more" kind="quiet" onPress={() => setCount(count + AT_ONCE)}>
          <Tell k="join:seat.more" />
        </Button>
      )}
    </>
  );
}
