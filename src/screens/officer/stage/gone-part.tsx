import type { JSX } from 'preact';
import { Tell } from '#ui/tell.tsx';
import { BigWords } from './big-words.tsx';

/** A part whose story or messages the pack no longer holds: the next press passes it over. */
export function GonePart(): JSX.Element {
  return (
    <BigWords title={<Tell k="stage:gone" />}>
      <p>
        <Tell k="stage:gone.on" />
      </p>
    </BigWords>
  );
}
