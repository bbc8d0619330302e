import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import type { Services } from '#core/ports.ts';
import { OpenLesson } from '#features/report/open-lesson.tsx';
import { t } from '#i18n/texts.ts';
import { ButtonLink } from '#ui/button.tsx';
import { NotLoaded } from '#ui/not-loaded.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { BoosterDays } from './booster-days.tsx';
import { HallAnswers } from './hall-answers.tsx';
import { HallChoices } from './hall-choices.tsx';
import { loadRecord } from './load-record.ts';
import { MissedFlags } from './missed-flags.tsx';
import { PartsShown } from './parts-shown.tsx';
import { RecordActions } from './record-actions.tsx';
import { RecordHead } from './record-head.tsx';
import styles from './record-screen.module.css';
import { Remarks } from './remarks.tsx';

/** `#/demo/visit/<id>/record`: what a visit came to, from its log alone, on one page of paper. */
export function RecordScreen({ id, services }: { id: string; services: Services }): JSX.Element {
  const [, go] = useHashLocation();
  const version = useSignal(0);
  const loaded = useLoaded(() => loadRecord(services, id), `${id} ${version.value}`);
  const back = { to: '/demo', label: t('visit:back') };
  const reload = () => (version.value += 1);
  if (loaded.type !== 'ready' || !loaded.value) {
    return (
      <Page screen="record" title={t(loaded.type === 'ready' ? 'visit:not-here' : 'visit:record')} back={back}>
        {loaded.type === 'failed' && <NotLoaded />}
        {loaded.type === 'loading' && <p role="status">{t('shell:loading')}</p>}
        {loaded.type === 'ready' && (
          <>
            <p>{t('visit:not-here.what')}</p>
            <OpenLesson services={services} kind="visit" onOpened={(next) => (next === id ? reload() : go(`/demo/visit/${next}/record`))} />
          </>
        )}
      </Page>
    );
  }
  const { report, visit, titles } = loaded.value;
  return (
    <Page screen="record" isWide title={t('visit:record')} back={back}>
      {!report.isClosed && (
        <div class={styles.goingOn} data-print="no">
          <Notice>
            <p>{t('visit:going-on')}</p>
          </Notice>
          <ButtonLink to={`/demo/visit/${id}`}>{t('visit:go-on')}</ButtonLink>
        </div>
      )}
      <div class={styles.parts}>
        <RecordHead report={report} visit={visit} />
        <HallAnswers report={report} />
        <MissedFlags report={report} />
        <HallChoices questions={report.questions} titles={titles} />
        <PartsShown activities={report.activities} titles={titles} />
        <BoosterDays boosters={report.boosters} />
        <Remarks />
        <RecordActions services={services} id={id} isClosed={report.isClosed} onChange={reload} onDeleted={() => go('/demo')} />
      </div>
    </Page>
  );
}
