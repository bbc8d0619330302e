import type { JSX } from 'preact';
import type { Talk } from '#core/content/lessons.schema.ts';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';

/** Something to talk about, if the pack has it for this moment. */
export function Talks({ talks }: { talks: readonly Talk[] }): JSX.Element | null {
  if (talks.length === 0) return null;
  return (
    <Notice>
      <h3>
        <Tell k="class:talk" />
      </h3>
      {talks.map(({ text }, index) => (
        <p key={index}>
          <Words text={text} />
        </p>
      ))}
    </Notice>
  );
}
