// First-load module: keep it small.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { BrokenPacks } from '#features/packs/broken-packs.tsx';
import type { Preferences } from '#features/preferences/preferences.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import { Emblem } from '#ui/emblem.tsx';
import { NotLoaded } from '#ui/not-loaded.tsx';
import { usePageTitle } from '#ui/page-title.ts';
import { useLoaded } from '#ui/use-loaded.ts';
import { Doors } from './doors.tsx';
import styles from './home-screen.module.css';
import { StagePicker } from './stage-picker.tsx';
import { StartCard } from './start-card.tsx';
import { whatNext } from './what-next.ts';

/** `#/`: one thing to do now, within a thumb's reach; on the first visit a question, nothing else. */
export function HomeScreen({ services, preferences }: { services: Services; preferences: Preferences }): JSX.Element {
  const { stage } = preferences.settings.value;
  const name = useRef<HTMLHeadingElement>(null);
  usePageTitle(name);
  useEffect(() => name.current?.focus({ preventScroll: true }), [stage]); // the stage's button goes when it is pressed
  const next = useLoaded(() => (stage ? whatNext(services, stage) : Promise.resolve(null)), stage ?? '');
  return (
    <div class={styles.home} data-screen="home">
      <header class={styles.top}>
        <a class={styles.settings} href="#/settings" aria-label={t('shell:settings')}>
          <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
            <path d="M4 7h9m5 0h2M4 17h2m5 0h9" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
            <circle cx="15.5" cy="7" r="2.5" fill="none" stroke="currentColor" stroke-width="2" />
            <circle cx="8.5" cy="17" r="2.5" fill="none" stroke="currentColor" stroke-width="2" />
          </svg>
        </a>
        <Emblem size={72} />
        <h1 class={styles.name} tabIndex={-1} ref={name}>
          <Tell k="shell:name" />
        </h1>
        <p class={styles.promise}>
          <Tell k="shell:promise" />
        </p>
      </header>
      {stage === null ? (
        <StagePicker onChoose={(chosen) => preferences.change({ stage: chosen, lowerGrade: chosen === 'primary-low' })} />
      ) : (
        <div class={styles.thumb}>
          {next.type === 'ready' && next.value && <BrokenPacks broken={next.value.broken} />}
          {next.type === 'failed' && <NotLoaded />}
          <StartCard next={next.type === 'ready' ? next.value : null} />
          <Doors />
        </div>
      )}
    </div>
  );
}
