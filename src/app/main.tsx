// First-load module: keep it small.
import { render } from 'preact';
import { branded, type Instant } from '#core/kernel/brand.ts';
import type { Services } from '#core/ports.ts';
import { packShelf } from '#features/packs/shelf.ts';
import { wantPinyin } from '#i18n/pinyin.ts';
import { languageWanted, openPreferences } from '#features/preferences/preferences.ts';
import { loadTexts, startTexts } from '#i18n/texts.ts';
import { openOffline } from '#offline/offline.ts';
import { textFiles } from '#storage/files.ts';
import { newId } from '#storage/new-id.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import '#styles/tokens.css';
import '#styles/base.css';
import { App } from './app.tsx';

/** Start-up: the outside is opened, the texts of the shell are fetched, and the app is drawn. */
async function start(root: HTMLElement): Promise<void> {
  const settings = openSettingsStore();
  await startTexts(languageWanted(settings.read()));
  const services: Services = {
    clock: { now: () => branded<Instant>(Date.now()) },
    newId,
    // The log is not needed for the first paint: its code comes with the first look at what was done.
    log: import('#storage/learning-log.ts').then((module) => module.openLearningLog()),
    settings,
    shelf: packShelf(),
    offline: openOffline(settings),
    files: textFiles,
  };
  const preferences = openPreferences(settings);
  wantPinyin('locales/zh/pinyin.json');
  await loadTexts('shell');
  root.textContent = '';
  render(<App services={services} preferences={preferences} />, root);
}

const root = document.getElementById('app');
if (root) void start(root);
