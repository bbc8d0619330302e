import type { OptionReport, QuestionReport } from '#core/session/report-questions.ts';
import { answerOf } from '#core/session/question.ts';
import { seatOf } from '#core/session/seats.ts';
import type { Rate } from '#core/discernment/figures.ts';
import { percent } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';

/** An option in words: its own, or those of the app for the answers of a judgement. */
export function optionWords({ id, text }: Pick<OptionReport, 'id' | 'text'>): string {
  if (text) return say(text);
  return answerOf(id) || id.startsWith('twin-') ? t(`report:option.${id}`) : id;
}

/** Which part of the lesson a question belongs to. */
export function partWords({ about }: Pick<QuestionReport, 'about'>): string {
  return t(`report:part.${about.type === 'item' ? about.form : about.type}`);
}

/** What the right answer was, in a word. */
export function truthWords({ truth, settled }: Pick<QuestionReport, 'truth' | 'settled'>): string {
  return t(`report:truth.${settled ? truth : 'unsettled'}`);
}

/** A share with its interval. */
export function rateWords(rate: Rate): string {
  return t('report:share', { share: percent(rate.value), low: percent(rate.low), high: percent(rate.high) });
}

/** A count, said to be about so many where hands were counted by eye. */
export function countWords(count: number, isEstimate: boolean): string {
  return t(isEstimate ? 'report:votes-about' : 'report:votes', { count });
}

/** One decimal is all such figures can bear. */
export function figure(value: number): string {
  return (Math.round(value * 10) / 10 || 0).toFixed(1).replace('-', '−'); // no −0.0
}

/** The letter of an option: A is the first. */
export function letter(place: number): string {
  return String.fromCharCode(65 + place);
}

/** A seat as its pupil knows it. The names of animals are those of the pupil's own page. */
export function seatWords(id: string): string {
  const seat = seatOf(id);
  if (!seat) return id;
  if (seat.type === 'number') return t('report:seat', { number: seat.number });
  const animal = t(`join:animal.${seat.animal}`);
  return seat.copy === 1 ? animal : `${animal} ${seat.copy}`;
}
