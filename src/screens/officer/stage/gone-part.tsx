import type { JSX } from 'preact';
import { Tell } from '#ui/tell.tsx';
import { PlainWords } from './plain-words.tsx';

/** A part whose story or messages the pack no longer holds: the next press passes it over. */
export function GonePart(): JSX.Element {
  return (
    <PlainWords title={<Tell k="stage:gone" />}>
      <Tell k="stage:gone.on" />
    </PlainWords>
  );
}
