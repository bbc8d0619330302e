import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { PROGRAMME_LIMITS } from '#core/session/programme-limits.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import { type OpenedFile, openProgrammeFile } from './open-programme-file.ts';
import styles from './open-programme.module.css';

/** Opens a programme's file as one of her own. Whatever is wrong with the file is said, and costs only what is wrong. */
export function OpenProgramme({ services, onOpened }: { services: Services; onOpened: () => void }): JSX.Element {
  const [outcome, setOutcome] = useState<OpenedFile | null>(null);
  const open = async () => {
    const opened = await openProgrammeFile(services);
    if (opened === null) return;
    setOutcome(opened);
    if (opened.type === 'opened') onOpened();
  };
  return (
    <div class={styles.open}>
      <Button action="open-file" onPress={() => void open()}>
        <Tell k="demo:file.open" />
      </Button>
      {outcome?.type === 'refused' && (
        <Notice tone="careful" isStatus>
          {t(`demo:file.refused.${outcome.why}`)}
        </Notice>
      )}
      {outcome?.type === 'opened' && (
        <Notice tone={outcome.marked > 0 || outcome.leftOut > 0 || !outcome.isKept ? 'careful' : 'good'} isStatus>
          <p>{t('demo:file.opened', { title: outcome.title })}</p>
          {outcome.isNewer && <p>{t('demo:file.newer')}</p>}
          {outcome.marked > 0 && <p>{t('demo:file.marked', { count: outcome.marked })}</p>}
          {outcome.leftOut > 0 && <p>{t('demo:file.left-out', { count: outcome.leftOut, most: PROGRAMME_LIMITS.steps })}</p>}
          {outcome.isKept ? (
            <a class={styles.link} href={`#/demo/programme/${outcome.id}`}>
              {t('demo:file.look')}
            </a>
          ) : (
            <p>{t('demo:not-kept')}</p>
          )}
        </Notice>
      )}
    </div>
  );
}
