// First-load module: keep it small.
import { render } from 'preact';
import { branded, type Instant } from '#core/kernel/brand.ts';
import type { Services } from '#core/ports.ts';
import type { HostLink, Leading, RemoteLink } from '#core/session/links.ts';
import { packShelf } from '#features/packs/shelf.ts';
import { wantPinyin } from '#i18n/pinyin.ts';
import { languageWanted, openPreferences } from '#features/preferences/preferences.ts';
import { loadTexts, startTexts } from '#i18n/texts.ts';
import { openOffline } from '#offline/offline.ts';
import { saveFile, textFiles } from '#storage/files.ts';
import { newId } from '#storage/new-id.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import { markPresses } from '#ui/press-mark.ts';
import { App } from './app.tsx';
import { clearFirstWords } from './first-page.ts';

/** Start-up: the outside is opened, the texts of the shell are fetched, and the app is drawn. */
export async function startApp(root: HTMLElement): Promise<void> {
  const settings = openSettingsStore();
  const log = whenNeeded()
    .then(() => import('#storage/learning-log.ts'))
    .then((module) => module.openLearningLog());
  log.catch(() => {}); // each screen that needs it says so
  const services: Services = {
    clock: { now: () => branded<Instant>(Date.now()) },
    newId,
    log,
    visitorLog: () => import('#storage/memory-log.ts').then((module) => new module.MemoryLog()),
    kiosk: once(() => import('#storage/kiosk-store.ts').then((module) => module.openKioskStore())),
    classLog: once(() => import('#storage/class-log.ts').then((module) => module.openClassLog())),
    visitLog: once(() => import('#storage/class-log.ts').then((module) => module.openClassLog('pioneer.visits'))),
    leadRoom,
    openRemote,
    settings,
    shelf: packShelf(),
    offline: openOffline(settings),
    files: textFiles,
    sheets: { save: (name, sheets) => import('#storage/excel-file.ts').then((module) => module.excelFile(name, sheets)).then(saveFile) },
    rosters: once(() => import('#storage/rosters.ts').then((module) => module.openRosters())),
    programmes: once(() => import('#storage/programmes.ts').then((module) => module.openProgrammes())),
  };
  markPresses();
  askAhead(services);
  await startTexts(languageWanted(settings.read()));
  const preferences = openPreferences(settings);
  wantPinyin('locales/zh/pinyin.json');
  await loadTexts('student');
  clearFirstWords(root);
  render(<App services={services} preferences={preferences} />, root);
}

/** A shared link's story is fetched and read while the texts come. What goes wrong is said by its screen, which asks again. */
function askAhead({ shelf }: Services): void {
  const [, id] = /^#\/play\/([a-z0-9-]+)$/.exec(location.hash) ?? [];
  if (id) shelf.scenario(id).catch(() => {});
}

/** A scenario needs the log at once; elsewhere its code waits until the first screen has been painted. */
function whenNeeded(): Promise<void> {
  if (location.hash.startsWith('#/play/')) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

/** Only a teacher with pupils' devices needs the way to the hub. */
async function leadRoom(leading: Leading): Promise<HostLink> {
  const [{ openHostLink }, { hostWays }] = await Promise.all([import('#link/host-link.ts'), import('#link/host-ways.ts')]);
  return openHostLink({ ways: hostWays(), ...leading });
}

/** Only an officer's phone needs the way to her stage. */
async function openRemote(room: string, code: string | null): Promise<RemoteLink> {
  const [{ openRemoteLink }, { pupilWays }, { openJoinedRooms }] = await Promise.all([
    import('#link/remote-link.ts'),
    import('#link/pupil-ways.ts'),
    import('#storage/joined-rooms.ts'),
  ]);
  return openRemoteLink({ ways: pupilWays(), room, code, newSecret: newId, rooms: openJoinedRooms('pioneer.remote') });
}

/** What is opened when it is first asked for, and then stays. */
function once<Opened>(open: () => Promise<Opened>): () => Promise<Opened> {
  let opened: Promise<Opened> | null = null;
  return () => (opened ??= open());
}
