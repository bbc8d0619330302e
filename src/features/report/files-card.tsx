import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import type { LessonReport } from '#core/session/report.ts';
import type { SeatReport } from '#core/session/seat-report.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './files-card.module.css';
import { DeleteLesson } from './delete-lesson.tsx';
import { fileName, saveLesson, savedWords, type Said } from './lesson-actions.ts';
import { OpenLesson } from './open-lesson.tsx';
import { workbook } from './workbook.ts';

interface FilesCardProps {
  readonly services: Services;
  readonly id: string;
  readonly report: LessonReport;
  readonly titles: ReadonlyMap<string, string>;
  readonly seats: readonly SeatReport[];
  readonly onOpened: (id: string) => void;
  readonly onDeleted: () => void;
}

/** Print, table, file, delete. */
export function FilesCard({ services, id, report, titles, seats, onOpened, onDeleted }: FilesCardProps): JSX.Element {
  const said = useSignal<Said | null>(null);
  const withSeats = useSignal(false);
  const { className, startedAt } = report;
  const saveTable = async () => {
    const asked = withSeats.value ? { list: seats, roster: (await services.rosters()).read(className) } : null;
    const saving = services.sheets.save(fileName(className, startedAt, 'xlsx'), workbook(report, titles, asked));
    said.value = await saving.then(savedWords, (): Said => ({ tone: 'careful', key: 'report:table-failed' }));
  };
  return (
    <Card title={t('report:files')}>
      <p>{t('report:files.what')}</p>
      {said.value && (
        <Notice tone={said.value.tone} isStatus>
          <p>{t(said.value.key)}</p>
        </Notice>
      )}
      {seats.length > 0 && (
        <label class={styles.tick}>
          <input type="checkbox" checked={withSeats.value} onChange={(event) => (withSeats.value = event.currentTarget.checked)} data-action="with-seats" />
          {t('report:with-seats')}
        </label>
      )}
      <div class={styles.buttons}>
        <Button kind="main" action="print" onPress={() => print()}>
          {t('report:print')}
        </Button>
        <Button action="save-table" onPress={() => void saveTable()}>
          {t('report:save-table')}
        </Button>
        <Button action="save-lesson" onPress={() => void services.classLog().then(async (log) => (said.value = await saveLesson(log, services.files, id)))}>
          {t('report:save')}
        </Button>
        <OpenLesson services={services} onOpened={onOpened} />
        <DeleteLesson services={services} id={id} onDeleted={onDeleted} />
      </div>
    </Card>
  );
}
