import type { JSX } from 'preact';
import { Tell } from '../tell.tsx';
import type { Speaker } from './speaker.ts';

/** Who gets the money. */
export function Payee({ to }: { to: Speaker }): JSX.Element {
  return to.isMe ? <Tell k="phone:money-to-me" /> : <Tell k="phone:money-to" slots={{ name: to.name }} />;
}
