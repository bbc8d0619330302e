import type { JSX } from 'preact';
import { currentQuestion, type SessionState } from '#core/session/state.ts';
import { tallyVotes } from '#core/session/tally.ts';
import type { ClassRoom } from '#features/class/class-room.ts';
import type { ClassRun } from '#features/class/class-run.ts';
import { DevicesPanel } from '#features/class/devices-panel.tsx';
import { HandsPanel } from '#features/class/hands-panel.tsx';
import { Resize } from '#features/class/resize.tsx';
import { t } from '#i18n/texts.ts';

/** What the teacher has opened beside the lesson. */
export type Side = { readonly type: 'hands'; readonly firstKey: string | null } | { readonly type: 'devices' } | null;

interface SidePanelProps {
  side: Side;
  run: ClassRun;
  state: SessionState;
  room: ClassRoom | null;
}

/** The panel in the place of the phone: hands being counted, or the way in for devices. */
export function SidePanel({ side, run, state, room }: SidePanelProps): JSX.Element | null {
  const asked = currentQuestion(state);
  const resize = (
    <Resize summary={t('class:size.change', { count: state.pupils })} pupils={state.pupils} onResize={(pupils) => run.send({ type: 'resize-class', pupils })} />
  );
  if (side?.type === 'devices') {
    return (
      <>
        <DevicesPanel
          status={room?.status ?? 'connecting'}
          room={room?.room ?? null}
          here={room?.here ?? 0}
          seats={[...state.seats].map(([seat, member]) => ({ seat, member }))}
          removed={[...state.removed]}
          isDoorOpen={state.isDoorOpen}
          onDoor={(isOpen) => void run.send({ type: 'set-door', isOpen })}
          onFreeSeat={(seat) => void run.send({ type: 'free-seat', seat })}
          onRemove={(member) => void run.send({ type: 'remove-member', member })}
          onAllow={(member) => void run.send({ type: 'allow-member', member })}
        />
        {resize}
      </>
    );
  }
  if (side?.type !== 'hands' || asked?.phase !== 'open') return null;
  return (
    <>
      <HandsPanel
        key={asked.question.id}
        options={asked.question.options}
        counts={asked.hands ?? {}}
        isEstimate={asked.isEstimate}
        room={state.pupils - tallyVotes(asked).byDevices}
        firstKey={side.firstKey}
        onCount={(counted) => run.send(counted)}
      />
      {resize}
    </>
  );
}
