import type { ComponentType, JSX } from 'preact';
import { currentQuestion, type SessionState } from '#core/session/state.ts';
import { tallyVotes } from '#core/session/tally.ts';
import type { ClassRun } from '#features/class/class-run.ts';
import { HandsPanel } from '#features/class/hands-panel.tsx';

/** What shows and steers the way to pupils' devices for this lesson; the app knows whether there is one. */
export type DevicesOf = ComponentType<{ run: ClassRun }>;

/** What the teacher has opened beside the lesson. */
export type Side = { readonly type: 'hands'; readonly firstKey: string | null } | { readonly type: 'devices' } | null;

/** The panel in the place of the phone: hands being counted, or the way in for devices. */
export function SidePanel({
  side,
  run,
  state,
  devicesOf: Devices,
}: {
  side: Side;
  run: ClassRun;
  state: SessionState;
  devicesOf?: DevicesOf | undefined;
}): JSX.Element | null {
  const asked = currentQuestion(state);
  if (side?.type === 'devices' && Devices) return <Devices run={run} />;
  if (side?.type !== 'hands' || asked?.phase !== 'open') return null;
  return (
    <HandsPanel
      key={asked.question.id}
      options={asked.question.options}
      counts={asked.hands ?? {}}
      isEstimate={asked.isEstimate}
      room={state.pupils - tallyVotes(asked).byDevices}
      firstKey={side.firstKey}
      onCount={(counted) => run.send(counted)}
    />
  );
}
