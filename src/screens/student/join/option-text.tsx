import type { JSX } from 'preact';
import type { Option } from '#core/session/question.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';

/** The words of an option: its own, or the app's for 骗局, 正常 and 先核实. */
export function OptionText({ option }: { option: Option }): JSX.Element {
  return option.text ? <Words text={option.text} /> : <Tell k={`join:option.${option.id}`} />;
}
