import type { JSX } from 'preact';
import { pinyinOf } from '#i18n/pinyin.ts';
import { slotted, t, templateOf } from '#i18n/texts.ts';
import { Ruby } from './ruby.tsx';

/** A text of the interface, with pinyin in lower-grade mode. */
export function Tell({ k, slots = {} }: { k: string; slots?: Record<string, string | number> }): JSX.Element {
  const syllables = pinyinOf(templateOf(k, slots));
  return <Ruby text={t(k, slots)} syllables={syllables && slotted(templateOf(k, slots), syllables, slots)} />;
}
