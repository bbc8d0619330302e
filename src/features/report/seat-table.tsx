import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Roster } from '#core/ports.ts';
import type { SeatReport } from '#core/session/seat-report.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import styles from './seat-table.module.css';
import { seatWords } from './words.ts';

/** A sign each, so that a row is read at a glance; the words are for who hears it. */
const SIGNS = { right: '✓', wrong: '✗', none: '·' } as const;

/** More than a class has. A hall of a thousand at once would take seconds to draw, and nobody reads it from end to end. */
const AT_ONCE = 100;

interface SeatTableProps {
  readonly seats: readonly SeatReport[];
  readonly roster: Roster | null;
  /** Paper can't be asked for more. */
  readonly isWhole: boolean;
}

/** Which questions each seat got right. In the order of seats: this is no ranking. */
export function SeatTable({ seats, roster, isWhole }: SeatTableProps): JSX.Element {
  const [count, setCount] = useState(AT_ONCE);
  const shown = isWhole ? seats : seats.slice(0, count);
  const words = { right: t('report:answer.right'), wrong: t('report:answer.wrong'), none: t('report:answer.none') };
  const questions = seats[0]?.answers.length ?? 0;
  return (
    <>
      <div class={styles.scroll} tabIndex={0} role="region" aria-label={t('report:seats')}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('report:seats.seat')}</th>
              {roster && <th scope="col">{t('report:seats.name')}</th>}
              {Array.from({ length: questions }, (_, place) => (
                <th key={place} scope="col">
                  {place + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ seat, answers }) => (
              <tr key={seat}>
                <th scope="row">{seatWords(seat)}</th>
                {roster && <td>{roster[seat] ?? ''}</td>}
                {answers.map((answer, place) => (
                  <td key={place} class={styles[answer]}>
                    <span aria-hidden="true">{SIGNS[answer]}</span>
                    <span class="for-screen-readers">{words[answer]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < seats.length && (
        <Button action="more-seats" kind="quiet" onPress={() => setCount(count + AT_ONCE)}>
          {t('report:seats.more', { count: Math.min(AT_ONCE, seats.length - count) })}
        </Button>
      )}
    </>
  );
}
