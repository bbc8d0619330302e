import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { EnterBy, PupilLink } from '#core/session/links.ts';
import { stepOf, type Step } from './step.ts';

/** A pupil's device on its way into a class, and in it. */
export interface Joining {
  readonly step: ReadonlySignal<Step>;
  enterPin(pin: string): void;
  takeSeat(seat: string): void;
  /** Shows the seats again, to choose another. */
  changeSeat(): void;
  /** Goes back to the seat there is. */
  keepSeat(): void;
  choose(option: string): void;
  takeBack(): void;
  /** Comes in again, after another tab or the teacher had ended it. */
  again(): void;
  /** Back to the PIN. */
  leave(): void;
  close(): void;
}

interface Setting {
  readonly openLink: (by: EnterBy) => PupilLink;
  /** Called when it is known which class this is; null when there is none any more. The address then names it. */
  readonly onRoom: (room: string | null) => void;
}

/** Begins at the PIN, or in the room of the address. */
export function startJoining({ openLink, onRoom }: Setting, room: string | null): Joining {
  const link = signal<PupilLink | null>(null);
  /** Raised at every change of the link, which is no signal. */
  const changes = signal(0);
  const isChangingSeat = signal(false);
  let isAskingSeat = false;
  let named = room;

  function open(by: EnterBy): void {
    link.value?.close();
    const opened = openLink(by);
    opened.onChange(() => {
      changes.value += 1;
      const known = opened.status().type === 'in' ? opened.room() : null;
      if (known !== null && known !== named) onRoom((named = known));
      if (!isAskingSeat || opened.wanted() !== null) return;
      isAskingSeat = false;
      if (!opened.answers()?.refused) isChangingSeat.value = false;
    });
    link.value = opened;
  }

  if (room !== null) open({ type: 'room', room });
  return {
    step: computed(() => {
      void changes.value;
      return stepOf(link.value, isChangingSeat.value);
    }),
    enterPin: (pin) => open({ type: 'pin', pin }),
    takeSeat(seat) {
      isAskingSeat = true;
      link.value?.join(seat);
    },
    changeSeat() {
      isChangingSeat.value = true;
    },
    keepSeat() {
      isChangingSeat.value = false;
    },
    choose(option) {
      const question = link.value?.view()?.question?.id;
      if (question !== undefined) link.value?.vote(question, option);
    },
    takeBack() {
      const question = link.value?.view()?.question?.id;
      if (question !== undefined) link.value?.withdraw(question);
    },
    again: () => link.value?.again(),
    leave() {
      link.value?.close();
      link.value = null;
      isChangingSeat.value = false;
      onRoom((named = null));
    },
    close: () => link.value?.close(),
  };
}
