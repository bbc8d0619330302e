import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ScenarioSummary } from '#core/content/catalogue.schema.ts';
import type { PackShelf } from '#core/ports.ts';
import type { Language } from '#i18n/languages.ts';
import { usePageTitle } from '#ui/page-title.ts';
import { Tell } from '#ui/tell.tsx';
import { AttractPhone } from './attract-phone.tsx';
import styles from './attract.module.css';

interface AttractProps {
  stories: readonly ScenarioSummary[];
  languages: readonly Language[];
  shelf: PackShelf;
  onTouch: () => void;
}

/** Nobody is there: a scam begins by itself in the phone, and the whole screen is one button. */
export function Attract({ stories, languages, shelf, onTouch }: AttractProps): JSX.Element {
  const minutes = Math.max(0, ...stories.map((story) => story.minutes));
  const title = useRef<HTMLHeadingElement>(null);
  const touch = useRef<HTMLButtonElement>(null);
  usePageTitle(title);
  useEffect(() => touch.current?.focus({ preventScroll: true }), []);
  return (
    <div class={styles.attract} data-screen="attract">
      <div class={styles.words}>
        <p class={styles.name}>
          <Tell k="shell:name" />
        </p>
        <h1 class={styles.title} ref={title}>
          <Tell k="kiosk:attract.title" slots={{ count: minutes }} />
        </h1>
        <button type="button" class={styles.touch} data-action="touch" ref={touch} onClick={onTouch}>
          <Tell k="kiosk:attract.touch" />
        </button>
        {languages.length > 1 && (
          <p class={styles.languages}>
            {languages.map(({ tag, name, locale }) => (
              <span key={tag} lang={locale}>
                {name}
              </span>
            ))}
          </p>
        )}
      </div>
      <div class={styles.phone}>
        <AttractPhone ids={stories.map(({ id }) => id)} shelf={shelf} />
      </div>
    </div>
  );
}
