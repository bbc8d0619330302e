import type { JSX } from 'preact';
import { sourceDate } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import styles from './source-line.module.css';

type Text = Readonly<Record<string, string>>;

/** Where a fact was reported: publisher, title, date. Never a link: many reports are only reachable as reprints. */
export function SourceLine({ source }: { source: { readonly publisher: Text; readonly title: Text | null; readonly date: string | null } }): JSX.Element {
  const parts = [
    say(source.publisher),
    source.title ? t('student:source-title', { title: say(source.title) }) : t('student:source-untitled'),
    source.date ? sourceDate(source.date) : t('student:source-undated'),
  ];
  return (
    <p class={styles.source}>
      {t('student:source')} {parts.join(' · ')}
    </p>
  );
}
