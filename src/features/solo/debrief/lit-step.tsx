import type { JSX } from 'preact';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { debrief } from '#core/play/debrief.ts';
import type { PlayEvent } from '#core/play/events.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import { Timeline } from './timeline.tsx';

/** The story with its flags and proofs lit, and what the player caught, missed, or wrongly suspected. */
export function LitStep({ scenario, events, onContinue }: { scenario: Scenario; events: readonly PlayEvent[]; onContinue: () => void }): JSX.Element {
  const told = debrief(scenario, events);
  const flags = told.caught + told.missed;
  return (
    <>
      <Notice tone="good">
        <p>
          <Tell k={flags > 0 ? 'student:debrief.summary' : 'student:debrief.summary-none'} slots={{ caught: told.caught, flags }} />
        </p>
        {told.wronglySuspected > 0 && (
          <p>
            <Tell k="student:debrief.summary-wrong" slots={{ count: told.wronglySuspected }} />
          </p>
        )}
      </Notice>
      <Timeline scenario={scenario} debrief={told} asking={null} />
      <Button kind="main" action="continue" onPress={onContinue}>
        <Tell k="student:debrief.to-case" />
      </Button>
    </>
  );
}
