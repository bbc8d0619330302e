import type { JSX } from 'preact';
import type { RemoteStatus } from '#core/session/links.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';

const REFUSALS = ['wrong-code', 'not-paired', 'not-allowed'];

/** How the phone stands with the stage, where it does not simply steer. `isWhole`: there is nothing else to show. */
export function RemoteState({ status, isWhole = false }: { status: RemoteStatus; isWhole?: boolean }): JSX.Element {
  const name = status.type === 'refused' && REFUSALS.includes(status.reason) ? status.reason : status.type;
  const words = (
    <Notice tone={status.type === 'refused' || status.type === 'stage-away' ? 'careful' : 'plain'} isStatus>
      <p>
        <Tell k={`presenter:phone.${name}`} />
      </p>
    </Notice>
  );
  if (!isWhole) return words;
  return (
    <Page screen="remote-state" title={<Tell k="presenter:phone.title" />}>
      {words}
    </Page>
  );
}
