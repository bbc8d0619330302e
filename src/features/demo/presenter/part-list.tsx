import type { JSX } from 'preact';
import type { PresenterView } from '#core/session/presenter-view.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import styles from './part-list.module.css';

interface PartListProps {
  parts: PresenterView['parts'];
  part: number;
  onJump: (part: number) => void;
}

/** The programme, the running part marked; a press goes there from wherever she is. The number is the key that does the same. */
export function PartList({ parts, part, onJump }: PartListProps): JSX.Element {
  return (
    <nav aria-label={t('presenter:programme')}>
      <ol class={styles.list} role="list">
        {parts.map(({ type, title, minutes }, place) => (
          <li key={place}>
            <button
              type="button"
              class={styles.part}
              aria-current={place === part ? 'step' : undefined}
              data-jump={place}
              data-past={place < part}
              onClick={() => onJump(place)}
            >
              <span class={styles.place}>{place + 1}</span>
              <span class={styles.name}>
                <Tell k={`presenter:part.${type}`} />
                {title && (
                  <span class={styles.title}>
                    <Words text={title} />
                  </span>
                )}
              </span>
              <span class={styles.minutes}>{t('presenter:minutes', { count: minutes })}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
