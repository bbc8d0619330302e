import type { JSX } from 'preact';
import { pinyinOf } from '#i18n/pinyin.ts';
import { t } from '#i18n/texts.ts';
import { Ruby } from '../ruby.tsx';
import type { Speaker } from './speaker.ts';

/** "小雨：" before what is said, with pinyin over the name in lower-grade mode. */
export function SpeakerName({ speaker: { name } }: { speaker: Speaker }): JSX.Element {
  const text = t('phone:says', { name });
  const known = pinyinOf(name);
  const before = Math.max(0, text.indexOf(name));
  const none = (length: number): string[] => Array<string>(length).fill('-');
  return <Ruby text={text} syllables={known && [...none(before), ...known, ...none(text.length - before - name.length)]} />;
}
