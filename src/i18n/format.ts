import { languageOf } from './languages.ts';
import { language } from './texts.ts';

/** Money in fen as people read it: ¥18.80, ¥1,000. */
export function money(fen: number): string {
  const digits = fen % 100 === 0 ? 0 : 2;
  return `${fen < 0 ? '−' : ''}¥${numberFormat(digits).format(Math.abs(fen) / 100)}`;
}

/** A whole percentage of a share between 0 and 1. */
export function percent(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

export function number(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** A day as people read it. */
export function day(at: number): string {
  return new Intl.DateTimeFormat(locale(), { year: 'numeric', month: 'long', day: 'numeric' }).format(at);
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

/** Names in a row, joined as the language does. */
export function list(names: readonly string[]): string {
  return names.join(language.value === 'zh' ? '、' : ', ');
}

/** Kept, since a phone makes one in milliseconds, and a purse is drawn at every step. */
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(digits: number): Intl.NumberFormat {
  const name = `${locale()} ${digits}`;
  const format = formats.get(name) ?? new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(name, format);
  return format;
}

function locale(): string {
  return languageOf(language.value).locale;
}
