import type { JSX } from 'preact';
import type { Option } from '#core/session/question.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';

/** What an option says: its own words, or those the app has for the answers to an item. */
export function OptionWords({ option }: { option: Option }): JSX.Element {
  return option.text ? <Words text={option.text} /> : <Tell k={`join:option.${option.id}`} />;
}
