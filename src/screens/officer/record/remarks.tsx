import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import styles from './remarks.module.css';

/** What the officer wants to add, for the paper alone: free words about a school may name a child, so they are kept nowhere. Left empty, it is room to write by hand. */
export function Remarks(): JSX.Element {
  const [words, setWords] = useState('');
  const id = useId();
  return (
    <Card title={<label for={id}>{t('visit:remarks')}</label>}>
      <p id={`${id}-what`} class={styles.what} data-print="no">
        {t('visit:remarks.what')}
      </p>
      <textarea
        id={id}
        class={styles.field}
        rows={3}
        maxLength={200}
        value={words}
        aria-describedby={`${id}-what`}
        data-print="no"
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <p class={styles.paper} aria-hidden="true">
        {words}
      </p>
    </Card>
  );
}
