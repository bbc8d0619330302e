// First-load module of a pupil who joins a class: keep it small.
import { render } from 'preact';
import { startJoining } from '#features/joining/joining.ts';
import { languageWanted, openPreferences } from '#features/preferences/preferences.ts';
import { wantPinyin } from '#i18n/pinyin.ts';
import { loadTexts, startTexts } from '#i18n/texts.ts';
import { openPupilLink } from '#link/pupil-link.ts';
import { pupilWays } from '#link/pupil-ways.ts';
import { JoinScreen } from '#screens/student/join/join-screen.tsx';
import { openJoinedRooms } from '#storage/joined-rooms.ts';
import { newId } from '#storage/new-id.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import { markPresses } from '#ui/press-mark.ts';
import { clearFirstWords } from './first-page.ts';

/**
 * Start-up for `#/join`. No service worker is asked for: keeping the whole app is not what thirty phones should do to
 * a classroom's network at the bell. The line is opened before the texts are here.
 */
export async function startJoin(root: HTMLElement): Promise<void> {
  const settings = openSettingsStore();
  const rooms = openJoinedRooms();
  const ways = pupilWays();
  const joining = startJoining(
    {
      openLink: (by) => openPupilLink({ ways, by, newSecret: newId, rooms }),
      onRoom: (room) => history.replaceState(null, '', room === null ? '#/join' : `#/join/${room}`),
    },
    roomOf(location.hash),
  );
  addEventListener('hashchange', () => location.reload()); // another class in the address: another secret, another line
  markPresses();
  await startTexts(languageWanted(settings.read()));
  openPreferences(settings);
  wantPinyin('locales/zh/pinyin.json');
  await loadTexts('join');
  clearFirstWords(root);
  render(<JoinScreen joining={joining} />, root);
}

function roomOf(hash: string): string | null {
  return /^#\/join\/([A-Za-z0-9_-]{22})$/.exec(hash)?.[1] ?? null;
}
