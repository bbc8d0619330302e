import type { JSX } from 'preact';
import type { ScenarioSummary } from '#core/content/catalogue.schema.ts';
import { MOST_STORIES } from '#features/kiosk/short-stories.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { t } from '#i18n/texts.ts';
import { Words } from '#ui/words.tsx';
import styles from './set-up.module.css';

interface TicksProps {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Which stories the booth offers: as many as are taken in at a glance. */
export function StoryTicks({ offered, chosen, onChange }: TicksProps & { offered: readonly ScenarioSummary[] }): JSX.Element {
  return (
    <div class={styles.ticks} role="group" aria-label={t('kiosk:set-up.stories')}>
      {offered.map(({ id, title, minutes }) => (
        <label key={id} class={styles.tick}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            disabled={!chosen.includes(id) && chosen.length >= MOST_STORIES}
            data-story={id}
            onChange={() => onChange(toggled(chosen, id))}
          />
          <span>
            <Words text={title} /> <small>{t('shell:minutes', { count: minutes })}</small>
          </span>
        </label>
      ))}
    </div>
  );
}

/** Which languages a visitor may choose from. */
export function LanguageTicks({ chosen, onChange }: TicksProps): JSX.Element {
  return (
    <div class={styles.ticks} role="group" aria-label={t('kiosk:set-up.languages')} data-setting="language">
      {LANGUAGES.map(({ tag, name, locale }) => (
        <label key={tag} class={styles.tick}>
          <input type="checkbox" checked={chosen.includes(tag)} data-language={tag} onChange={() => onChange(toggled(chosen, tag))} />
          <span lang={locale}>{name}</span>
        </label>
      ))}
    </div>
  );
}

function toggled(chosen: readonly string[], one: string): string[] {
  return chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
}
