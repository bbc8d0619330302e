// First-load module: keep it small.
import type { JSX } from 'preact';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import type { Preferences } from '#features/preferences/preferences.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import styles from './main-places.module.css';

const PLACES = [
  { to: '/', name: 'home', path: 'M4 11 12 4l8 7v9h-5.5v-6h-5v6H4Z' },
  { to: '/library', name: 'library', path: 'M5 4h5v16H5Zm7 0h3v16h-3Zm4.5 1 3-.8L23 19l-3 .8Z' },
  { to: '/practice', name: 'practice', path: 'M4 5h16v11H11l-5 4v-4H4Zm4 5.5 3 3 5-5.5' },
  { to: '/me', name: 'me', path: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 8.5c.6-4 4-6 8-6s7.4 2 8 6Z' },
] as const;

/** The four main places, at the thumb. Not shown in play, in a lesson or behind the officer's door, which have the whole screen, nor beside the one question of the first visit. */
export function MainPlaces({ preferences }: { preferences: Preferences }): JSX.Element | null {
  const [here] = useHashLocation();
  const isFirstVisit = here === '/' && preferences.settings.value.stage === null;
  if (isFirstVisit || here.startsWith('/play/') || here.startsWith('/class/') || here.startsWith('/demo/')) return null;
  return (
    <nav class={styles.places} aria-label={t('shell:places')}>
      <ul class={styles.list}>
        {PLACES.map((place) => (
          <li key={place.name}>
            <a class={styles.place} href={`#${place.to}`} aria-current={here === place.to ? 'page' : undefined}>
              <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                <path d={place.path} fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" stroke-linecap="round" />
              </svg>
              <Tell k={`shell:place.${place.name}`} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
