import type { JSX } from 'preact';
import type { Roster } from '#core/ports.ts';
import type { SeatReport } from '#core/session/seat-report.ts';
import { t } from '#i18n/texts.ts';
import styles from './seat-table.module.css';
import { seatWords } from './words.ts';

/** A sign each, so that a row is read at a glance; the words are for who hears it. */
const SIGNS = { right: '✓', wrong: '✗', none: '·' } as const;

/** Which questions each seat got right. In the order of seats: this is no ranking. */
export function SeatTable({ seats, roster }: { seats: readonly SeatReport[]; roster: Roster | null }): JSX.Element {
  const questions = seats[0]?.answers.length ?? 0;
  return (
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
          {seats.map(({ seat, answers }) => (
            <tr key={seat}>
              <th scope="row">{seatWords(seat)}</th>
              {roster && <td>{roster[seat] ?? ''}</td>}
              {answers.map((answer, place) => (
                <td key={place} class={styles[answer]}>
                  <span aria-hidden="true">{SIGNS[answer]}</span>
                  <span class="for-screen-readers">{t(`report:answer.${answer}`)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
