import type { JSX } from 'preact';
import { hasPinyin, pinyinOf } from '#i18n/pinyin.ts';
import { slotted, t, templateOf } from '#i18n/texts.ts';
import { Ruby } from './ruby.tsx';

/** A text of the interface, with pinyin in lower-grade mode. */
export function Tell({ k, slots }: { k: string; slots?: Record<string, string | number> }): JSX.Element {
  const text = t(k, slots);
  if (!hasPinyin()) return <Ruby text={text} syllables={null} />;
  const template = templateOf(k, slots);
  const syllables = pinyinOf(template);
  return <Ruby text={text} syllables={syllables && slotted(template, syllables, slots ?? {})} />;
}
