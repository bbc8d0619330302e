// First-load module: keep it small.
import type { JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import { Button } from './button.tsx';
import styles from './not-loaded.module.css';

/** Part of the app is being fetched. */
export function Loading(): JSX.Element {
  return (
    <p role="status" class={styles.waiting} data-loading="loading">
      {t('shell:loading')}
    </p>
  );
}

/** Part of the app could not be fetched: most likely the network is down. Trying again opens the page anew, at the same place. */
export function NotLoaded(): JSX.Element {
  return (
    <div role="status" class={styles.waiting} data-loading="failed">
      <p>{t('shell:not-loaded')}</p>
      <Button action="try-again" onPress={() => location.reload()}>
        {t('shell:try-again')}
      </Button>
    </div>
  );
}
