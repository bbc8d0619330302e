// First-load module: keep it small.
import type { JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import styles from './start-card.module.css';
import type { NextThing } from './what-next.ts';

/** 开始: a link, so that it can be opened, shared and reached by keyboard like any other. */
export function StartCard({ next }: { next: NextThing | null }): JSX.Element {
  const type = next?.suggestion.type ?? 'play';
  const to = !next ? '#/library' : next.scenario ? `#/play/${next.scenario.id}` : '#/practice';
  return (
    <a class={styles.start} href={to} data-action="start" data-next={next ? type : 'loading'}>
      <span class={styles.word}>
        <Tell k={type === 'resume' ? 'shell:continue' : 'shell:start'} />
      </span>
      <span class={styles.what}>
        {next?.scenario ? <Words text={next.scenario.title} /> : next ? <Tell k="shell:practise" /> : ' '}
        {next?.scenario && <span class={styles.minutes}>{t('shell:minutes', { count: next.scenario.minutes })}</span>}
      </span>
    </a>
  );
}
