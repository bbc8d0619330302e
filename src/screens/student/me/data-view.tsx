import type { JSX } from 'preact';
import type { LearningLog } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { useLoaded } from '#ui/use-loaded.ts';
import styles from './data-view.module.css';

/** Everything that is kept, word for word. Long logs are cut here; the file has them whole. */
export function DataView({ log }: { log: LearningLog }): JSX.Element {
  const loaded = useLoaded(() => log.exportAll(), '');
  if (loaded.type !== 'ready') return <p role="status">{t('student:loading')}</p>;
  const { attempts, events, responses } = loaded.value;
  const text = JSON.stringify({ attempts, events, responses }, null, 1);
  return (
    <>
      <p>{t('student:data.holds', { attempts: attempts.length, responses: responses.length })}</p>
      <pre class={styles.data} tabIndex={0} aria-label={t('student:data.title')}>
        {text.length > SHOWN ? `${text.slice(0, SHOWN)}\n…` : text}
      </pre>
    </>
  );
}

const SHOWN = 20_000;
