import type { ComponentChildren, JSX } from 'preact';
import type { CheckName, Verdict } from '#features/preflight/verdict.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import styles from './check-row.module.css';

/** A tick, a bang, a cross: shape and word say the same as the colour. */
const MARKS = { good: 'M5 12.5 10 17.5 19 7', careful: 'M12 5v8.5M12 17.5v.5', bad: 'M6.5 6.5 17.5 17.5M17.5 6.5 6.5 17.5' } as const;

/** One thing that was looked at: how it is, and what to do. `verdict` is null while it is being looked at. */
export function CheckRow({ name, verdict, children }: { name: CheckName; verdict: Verdict | null; children?: ComponentChildren }): JSX.Element {
  const state = verdict?.state ?? 'waiting';
  return (
    <li class={`${styles.row} ${styles[state]}`} data-check={name} data-state={state}>
      <svg class={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
        {verdict && <path d={MARKS[verdict.state]} fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />}
      </svg>
      <div class={styles.words}>
        <h2 class={styles.name}>
          <Tell k={`demo:check.${name}`} />
          {verdict && <span class={styles.state}>{t(`demo:check.state.${verdict.state}`)}</span>}
        </h2>
        <p>{verdict ? t(verdict.key, verdict.slots) : t('demo:check.looking')}</p>
        {children}
      </div>
    </li>
  );
}
