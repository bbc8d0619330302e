import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { debrief } from '#core/play/debrief.ts';
import type { PlayEvent } from '#core/play/events.ts';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';
import { Timeline } from './timeline.tsx';

/** Before anything is shown: what seemed fishy to you? Nothing is a fair answer too. */
export function SuspectStep({
  scenario,
  events,
  before,
  onTapped,
  onSuspect,
}: {
  scenario: Scenario;
  events: readonly PlayEvent[];
  /** Beats that were tapped before the page was loaded anew. */
  before: readonly string[];
  onTapped: (beats: readonly string[]) => void;
  onSuspect: (beats: string[]) => void;
}): JSX.Element {
  const [tapped, setTapped] = useState<ReadonlySet<string>>(new Set(before));
  const toggle = (beat: string) => {
    const next = new Set(tapped);
    if (!next.delete(beat)) next.add(beat);
    setTapped(next);
    onTapped([...next]);
  };
  return (
    <>
      <p>
        <Tell k="student:debrief.tap-fishy" />
      </p>
      <Timeline scenario={scenario} debrief={debrief(scenario, events)} asking={{ tapped, onToggle: toggle }} />
      <Button kind="main" action="continue" onPress={() => onSuspect([...tapped])}>
        <Tell k={tapped.size > 0 ? 'student:debrief.show' : 'student:debrief.show-none'} />
      </Button>
    </>
  );
}
