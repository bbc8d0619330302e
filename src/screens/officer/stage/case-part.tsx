import type { JSX } from 'preact';
import type { Source } from '#core/content/pack.schema.ts';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { list, sourceDate } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { PlainPart } from '../../board/plain-part.tsx';
import styles from './facts.module.css';

/** What really happened, and who reported it. */
export function CasePart({ scenario, sources }: { scenario: Scenario; sources: readonly Source[] }): JSX.Element {
  const { title, facts, sources: cited } = scenario.case;
  return (
    <PlainPart side={null} isWide>
      <h2 class={styles.title}>
        <span class={styles.label}>
          <Tell k="student:debrief.title.case" />
        </span>{' '}
        <Words text={title} />
      </h2>
      <ul class={styles.facts}>
        {facts.map((fact, place) => (
          <li key={place}>
            <Words text={fact} />
          </li>
        ))}
      </ul>
      <p class={styles.small} data-small-print>
        {t('student:source')} {list(sources.filter(({ id }) => cited.includes(id)).map(inShort))} <Tell k="stage:case.invented" />
      </p>
    </PlainPart>
  );
}

/** Publisher, title and date, as far as they are known: a hall has no time for what is not. */
function inShort({ publisher, title, date }: Source): string {
  return [say(publisher), title && t('student:source-title', { title: say(title) }), date && sourceDate(date)].filter(Boolean).join(' ');
}
