import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import { useIsKept } from '#features/class/use-is-kept.ts';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';

/** Says that this window and the big screen do not follow each other, where the browser keeps nothing: what is kept is what they share. */
export function NotShared({ visitLog }: Pick<Services, 'visitLog'>): JSX.Element | null {
  if (useIsKept(visitLog)) return null;
  return (
    <Notice tone="careful" isStatus>
      <p>
        <Tell k="presenter:not-shared" />
      </p>
    </Notice>
  );
}
