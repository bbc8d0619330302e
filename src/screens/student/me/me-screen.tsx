import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { PIONEER_RULE } from '#core/badges/pioneer.ts';
import type { Services } from '#core/ports.ts';
import { BadgeCard } from '#features/badges/badge-card.tsx';
import { allScenarios } from '#features/packs/find.ts';
import { ByType } from '#features/progress/by-type.tsx';
import { Calibration } from '#features/progress/calibration.tsx';
import { Overview } from '#features/progress/overview.tsx';
import type { Preferences } from '#features/preferences/preferences.ts';
import { day } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import { Card } from '#ui/card.tsx';
import { NotLoaded } from '#ui/not-loaded.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { Words } from '#ui/words.tsx';
import styles from './me-screen.module.css';
import { MyData } from './my-data.tsx';

/** `#/me`: what was done, what I catch and what I wrongly suspect, how well I know what I know, the badge, my data. */
export function MeScreen({ services, preferences }: { services: Services; preferences: Preferences }): JSX.Element {
  const version = useSignal(0);
  const loaded = useLoaded(() => load(services), String(version.value));
  if (loaded.type !== 'ready') {
    return (
      <Page screen="me" title={<Tell k="student:me.title" />}>
        {loaded.type === 'failed' ? <NotLoaded /> : <p role="status">{t('student:loading')}</p>}
      </Page>
    );
  }
  const { log, progress, done } = loaded.value;
  return (
    <Page screen="me" isWide title={<Tell k="student:me.title" />}>
      <div class={styles.columns}>
        <BadgeCard rule={PIONEER_RULE} state={progress.pioneer} />
        <Overview progress={progress} />
        <ByType tally={progress.tally} />
        <Calibration tally={progress.tally} />
        <Card title={<Tell k="student:me.played" />}>
          {done.length === 0 && (
            <p>
              <Tell k="student:me.played-none" />
            </p>
          )}
          <ul class={styles.done}>
            {done.map(({ title, attempt }) => (
              <li key={attempt.id}>
                <span>{title ? <Words text={title} /> : attempt.scenarioId}</span>
                <span class={styles.when}>
                  {attempt.result ? t(`student:ending.${attempt.result}`) : t('student:library.open')} · {day(attempt.lastAt)}
                </span>
              </li>
            ))}
          </ul>
        </Card>
        <MyData log={log} services={services} preferences={preferences} onChanged={() => (version.value += 1)} />
      </div>
    </Page>
  );
}

/** How many attempts the list shows: the newest ones. */
const SHOWN = 20;

async function load(services: Services) {
  const [log, shelf] = await Promise.all([services.log, services.shelf.catalogue()]);
  const [progress, attempts] = await Promise.all([log.readProgress(), log.listAttempts()]);
  const scenarios = allScenarios(shelf);
  const done = attempts
    .slice(0, SHOWN)
    .map((attempt) => ({ attempt, title: scenarios.find(({ scenario }) => scenario.id === attempt.scenarioId)?.scenario.title }));
  return { log, progress, done };
}
