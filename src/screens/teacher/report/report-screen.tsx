import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import type { Services } from '#core/ports.ts';
import { BeforeAfterCard } from '#features/report/before-after-card.tsx';
import { BoosterCard } from '#features/report/booster-card.tsx';
import { FilesCard } from '#features/report/files-card.tsx';
import { MissedCard } from '#features/report/missed-card.tsx';
import { NextCard } from '#features/report/next-card.tsx';
import { OpenLesson } from '#features/report/open-lesson.tsx';
import { OverviewCard } from '#features/report/overview-card.tsx';
import { QuestionList } from '#features/report/question-list.tsx';
import { SeatsCard } from '#features/report/seats-card.tsx';
import { SurenessCard } from '#features/report/sureness-card.tsx';
import { t } from '#i18n/texts.ts';
import '#styles/print.css';
import { NotLoaded } from '#ui/not-loaded.tsx';
import { Page } from '#ui/page.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { loadReport } from './load-report.ts';
import styles from './report-screen.module.css';

/** `#/class/<id>/report`: what the lesson showed, from its log alone; on screen, on paper, as a table. */
export function ReportScreen({ id, services }: { id: string; services: Services }): JSX.Element {
  const [, go] = useHashLocation();
  const version = useSignal(0);
  const loaded = useLoaded(() => loadReport(services, id), `${id} ${version.value}`);
  const back = { to: '/class', label: t('report:back') };
  const opened = (next: string) => {
    version.value += 1; // the same lesson may have become longer
    go(`/class/${next}/report`);
  };
  if (loaded.type !== 'ready' || !loaded.value) {
    return (
      <Page screen="class-report" title={t(loaded.type === 'ready' ? 'report:not-here' : 'report:report')} back={back}>
        {loaded.type === 'failed' && <NotLoaded />}
        {loaded.type === 'loading' && <p role="status">{t('shell:loading')}</p>}
        {loaded.type === 'ready' && (
          <>
            <p>{t('report:not-here.what')}</p>
            <OpenLesson services={services} onOpened={opened} />
          </>
        )}
      </Page>
    );
  }
  const { report, seats, titles, plans, rosters } = loaded.value;
  return (
    <Page screen="class-report" isWide title={t('report:title', { name: report.className })} back={back}>
      <div class={styles.parts}>
        <OverviewCard report={report} titles={titles} />
        <BeforeAfterCard report={report} />
        <NextCard report={report} />
        <BoosterCard boosters={report.boosters} plans={plans} />
        <MissedCard report={report} />
        <SurenessCard report={report} />
        <QuestionList questions={report.questions} />
        <SeatsCard key={report.className} seats={seats} className={report.className} rosters={rosters} />
        <div data-print="no">
          <FilesCard services={services} id={id} report={report} titles={titles} seats={seats} onOpened={opened} onDeleted={() => go('/class')} />
        </div>
      </div>
    </Page>
  );
}
