import { branded, type Instant } from '#core/kernel/brand.ts';
import type { HostLink, RemoteLink } from '#core/session/links.ts';
import type { Clock, Offline, Services, SheetFiles, TextFiles } from '#core/ports.ts';
import { packShelf } from '#features/packs/shelf.ts';
import { openKioskStore } from '#storage/kiosk-store.ts';
import { MemoryLog } from '#storage/memory-log.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import { openProgrammes } from '#storage/programmes.ts';
import { openRosters } from '#storage/rosters.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { fakeLearningLog } from './fake-learning-log.ts';

/** A clock that goes on by a second each time it is asked. */
export function tickingClock(start = Date.UTC(2026, 2, 2, 8)): Clock {
  let now = start;
  return { now: () => branded<Instant>((now += 1000)) };
}

/** Names in order: n1, n2 … */
export function countingIds(): () => string {
  let count = 0;
  return () => `n${(count += 1)}`;
}

/** Everything from outside, as on a phone where all works: its storage is empty, and its packs come from the fake site. */
export function buildServices(fields: Partial<Services> = {}): Services {
  return {
    clock: tickingClock(),
    newId: countingIds(),
    log: Promise.resolve(fakeLearningLog()),
    visitorLog: async () => new MemoryLog(),
    kiosk: async () => openKioskStore(),
    classLog: async () => memoryClassLog(),
    visitLog: async () => memoryClassLog(),
    leadRoom: async () => noHub(),
    openRemote: async () => NO_STAGE,
    settings: openSettingsStore(),
    shelf: packShelf(),
    offline: READY,
    files: NO_FILES,
    sheets: NO_SHEETS,
    rosters: async () => openRosters(),
    programmes: async () => openProgrammes(),
    ...fields,
  };
}

/** A page that comes from a place without a hub. */
function noHub(): HostLink {
  const nothing = () => {};
  return {
    status: () => 'no-hub',
    room: () => null,
    here: () => 0,
    show: nothing,
    setDoor: nothing,
    drop: nothing,
    tell: nothing,
    end: nothing,
    close: nothing,
    onChange: () => nothing,
  };
}

const NO_STAGE: RemoteLink = { status: () => ({ type: 'no-hub' }), view: () => null, press: async () => null, close() {}, onChange: () => () => {} };

const READY: Offline = {
  state: () => 'ready',
  onChange: () => () => {},
  applyUpdate: async () => 'nothing-waiting',
  setBusy: () => {},
  askToKeep: async () => {},
};

const NO_FILES: TextFiles = { save: async () => 'saved', open: async () => null };
const NO_SHEETS: SheetFiles = { save: async () => 'saved' };
