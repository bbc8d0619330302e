import { languageOf } from './languages.ts';
import { language } from './texts.ts';

/** Money in fen as people read it: ¥18.80, ¥1,000. */
export function money(fen: number): string {
  const digits = fen % 100 === 0 ? 0 : 2;
  return `${fen < 0 ? '−' : ''}¥${grouped((Math.abs(fen) / 100).toFixed(digits))}`;
}

/** A whole percentage of a share between 0 and 1. */
export function percent(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A number with at most three decimals. */
export function number(value: number): string {
  return grouped(String((Math.sign(value) * Math.round(Math.abs(value) * 1000)) / 1000));
}

/** A day as people read it. */
export function day(at: number): string {
  return new Intl.DateTimeFormat(locale(), { year: 'numeric', month: 'long', day: 'numeric' }).format(at);
}

/** A time of day as people read it: 14:05. */
export function clock(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A date of a source (2024, 2024-05, 2024-05-20) with no more than it says. */
export function sourceDate(date: string): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  const at = Date.UTC(year ?? 0, (month ?? 1) - 1, dayOfMonth ?? 1);
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) parts.month = 'long';
  if (dayOfMonth) parts.day = 'numeric';
  return new Intl.DateTimeFormat(locale(), parts).format(at);
}

/** Lets the tables for dates come while nobody waits: the first date costs a slow phone 70 ms, a later one hardly any. */
export function warmUpDates(): void {
  sourceDate('2024-05-20');
}

/** Names in a row, joined as the language does. */
export function list(names: readonly string[]): string {
  return names.join(language.value === 'zh' ? '、' : ', ');
}

/**
 * A decimal number with the language's own signs. Intl knows them too, but a slow phone needs 70 ms to fetch its tables
 * for the first number (18 ms on a desk), and that one stands above the first scene.
 */
function grouped(decimal: string): string {
  const { thousands, point } = languageOf(language.value);
  const [whole = '', fraction] = decimal.split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return fraction === undefined ? groups : groups + point + fraction;
}

function locale(): string {
  return languageOf(language.value).locale;
}
