import { money, number } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import type { NumberUnit } from './shown-beat.ts';

/** A number beat's value as people read it: ¥1,280, 12%, 328 人. */
export function quantity(value: number, unit: NumberUnit): string {
  switch (unit) {
    case 'yuan':
      return money(Math.round(value * 100));
    case 'percent':
      return t('phone:percent', { number: number(value) });
    case 'people':
      return t('phone:people', { count: value, number: number(value) });
    case 'plain':
      return number(value);
  }
}
