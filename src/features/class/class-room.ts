import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Services } from '#core/ports.ts';
import type { HostLink, HostRoom } from '#core/session/links.ts';
import { viewForPupils } from '#core/session/view-for.ts';
import type { ClassRun } from './class-run.ts';

/** The lesson's room at the hub, as the teacher sees it. */
export interface ClassRoom {
  readonly status: ReturnType<HostLink['status']>;
  readonly room: HostRoom | null;
  /** Devices connected now. */
  readonly here: number;
}

const OPENING: ClassRoom = { status: 'connecting', room: null, here: 0 };

/**
 * Opens the lesson's room: what pupils' devices ask is heard by the lesson, and what it shows goes to them. Follows the
 * lesson until `close`; a lesson led by another tab leaves the room to that one.
 */
export async function openClassRoom(run: ClassRun, leadRoom: Services['leadRoom']): Promise<{ state: ReadonlySignal<ClassRoom>; close: () => void }> {
  const state = signal(OPENING);
  const begun = run.state.value;
  const link = await leadRoom({
    key: run.header.hostKey,
    isDoorOpen: begun.isDoorOpen,
    startAt: begun.log.length,
    onHeard: (asked) => run.hear(asked),
  });
  const isDoorOpen = computed(() => run.state.value.isDoorOpen); // told when it changes, and not with every vote
  const look = () => (state.value = { status: link.status(), room: link.room(), here: link.here() });
  const stops = [
    link.onChange(look),
    link.close,
    effect(() => {
      if (run.isLedElsewhere.value) link.close();
    }),
    showing(run, link),
    effect(() => link.setDoor(isDoorOpen.value)),
    dropping(run, link),
  ];
  look();
  return { state, close: () => stops.forEach((stop) => stop()) };
}

/** What pupils see goes out when it changes, and not with every vote. */
function showing(run: ClassRun, link: HostLink): () => void {
  let last = '';
  return effect(() => {
    const view = viewForPupils(run.state.value);
    const text = JSON.stringify(view);
    if (text !== last) link.show(view);
    last = text;
    if (view.phase === 'over') link.end();
  });
}

/** Whoever is removed is sent away at once. */
function dropping(run: ClassRun, link: HostLink): () => void {
  let before: ReadonlySet<string> = new Set();
  return effect(() => {
    const { removed } = run.state.value;
    for (const member of removed) if (!before.has(member)) link.drop(member);
    before = removed;
  });
}
