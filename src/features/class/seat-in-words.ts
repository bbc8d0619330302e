import { seatOf } from '#core/session/seats.ts';
import { t } from '#i18n/texts.ts';

/** A seat as its pupil sees it on the phone: a number, or an animal. */
export function seatInWords(seat: string): string {
  const read = seatOf(seat);
  if (!read) return seat;
  if (read.type === 'number') return t('join:seat.number', { number: read.number });
  const animal = t(`join:animal.${read.animal}`);
  return read.copy > 1 ? `${animal} ${t('join:seat.copy', { number: read.copy })}` : animal;
}
