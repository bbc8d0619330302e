import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import { resumeVisit } from '#features/demo/visit-run.ts';
import { DeleteLesson } from '#features/report/delete-lesson.tsx';
import { saveLesson, type Said } from '#features/report/lesson-actions.ts';
import { t } from '#i18n/texts.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './record-actions.module.css';

interface RecordActionsProps {
  readonly services: Services;
  readonly id: string;
  readonly isClosed: boolean;
  /** The visit is another one now. */
  readonly onChange: () => void;
  readonly onDeleted: () => void;
}

/** Close, print, save, delete, and on to the handouts. */
export function RecordActions({ services, id, isClosed, onChange, onDeleted }: RecordActionsProps): JSX.Element {
  const said = useSignal<Said | null>(null);
  const printOrSay = () => {
    if (typeof print === 'function') print();
    else said.value = { tone: 'careful', key: 'visit:print-failed' }; // browsers inside other apps
  };
  const save = async () => void (said.value = await saveLesson(await services.visitLog(), services.files, id));
  const close = async () => {
    await closeVisit(services, id);
    onChange();
  };
  return (
    <div data-print="no">
      <Card title={t('visit:keep')}>
        <p>{t(isClosed ? 'visit:keep.closed' : 'visit:keep.open')}</p>
        {said.value && (
          <Notice tone={said.value.tone} isStatus>
            <p>{t(said.value.key)}</p>
          </Notice>
        )}
        <div class={styles.buttons}>
          {!isClosed && (
            <Button kind="main" action="close-visit" onPress={() => void close()}>
              {t('visit:close')}
            </Button>
          )}
          <Button kind={isClosed ? 'main' : 'plain'} action="print" onPress={printOrSay}>
            {t('visit:print')}
          </Button>
          <Button action="save-file" onPress={() => void save()}>
            {t('visit:save')}
          </Button>
          <ButtonLink to={`/demo/handouts/${id}`}>{t('visit:to-handouts')}</ButtonLink>
          <DeleteLesson services={services} kind="visit" id={id} onDeleted={onDeleted} />
        </div>
      </Card>
    </div>
  );
}

/** Ends the visit. One that was ended or deleted in the other window is left as it is. */
async function closeVisit({ visitLog, clock }: Services, id: string): Promise<void> {
  const run = await resumeVisit({ log: await visitLog(), clock }, id);
  await run?.send({ type: 'close' });
  run?.close();
}
