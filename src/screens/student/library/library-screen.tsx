import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import { STAGES, type Stage } from '#core/content/stages.ts';
import { FRAUD_TYPES, type FraudType } from '#core/content/taxonomy.ts';
import { BrokenPacks } from '#features/packs/broken-packs.tsx';
import { allScenarios, type ShelvedScenario } from '#features/packs/find.ts';
import type { Preferences } from '#features/preferences/preferences.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { NotLoaded } from '#ui/not-loaded.tsx';
import { Page } from '#ui/page.tsx';
import { Select } from '#ui/select.tsx';
import { Tell } from '#ui/tell.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import styles from './library-screen.module.css';
import { ScenarioTile } from './scenario-tile.tsx';

/** `#/library`: every scenario, by stage and type, with what is done; found by its words. */
export function LibraryScreen({ services, preferences }: { services: Services; preferences: Preferences }): JSX.Element {
  const loaded = useLoaded(() => load(services), '');
  const stage = useSignal<Stage | 'all'>(preferences.settings.value.stage ?? 'all');
  const type = useSignal<FraudType | 'all'>('all');
  const words = useSignal('');
  const all = loaded.type === 'ready' ? allScenarios(loaded.value.shelf) : [];
  const shown = all.filter((one) => fits(one, stage.value, type.value, words.value));
  const types = FRAUD_TYPES.filter((one) => all.some(({ scenario }) => scenario.fraudType === one));
  return (
    <Page screen="library" isWide title={<Tell k="student:library.title" />}>
      {loaded.type === 'failed' && <NotLoaded />}
      {loaded.type === 'ready' && <BrokenPacks broken={loaded.value.shelf.broken} />}
      <search class={styles.filters}>
        <label class={styles.search}>
          <span class="for-screen-readers">{t('student:library.search')}</span>
          <input
            type="search"
            class={styles.input}
            placeholder={t('student:library.search')}
            value={words.value}
            onInput={(event) => (words.value = event.currentTarget.value)}
          />
        </label>
        <Select
          label={t('student:library.stage')}
          value={stage.value}
          onChoose={(value) => (stage.value = value)}
          options={[{ value: 'all', label: t('student:library.all-stages') }, ...STAGES.map((value) => ({ value, label: t(`shell:stage.${value}`) }))]}
        />
        <Select
          label={t('student:library.type')}
          value={type.value}
          onChoose={(value) => (type.value = value)}
          options={[{ value: 'all', label: t('student:library.all-types') }, ...types.map((value) => ({ value, label: t(`cues:type.${value}`) }))]}
        />
      </search>
      <p role="status" class={styles.count}>
        {loaded.type === 'ready' && <Tell k="student:library.count" slots={{ count: shown.length }} />}
        {loaded.type === 'loading' && <Tell k="student:loading" />}
      </p>
      <ul class={styles.list}>
        {shown.map((one) => (
          <li key={one.scenario.id}>
            <ScenarioTile
              scenario={one.scenario}
              attempts={loaded.type === 'ready' ? loaded.value.attempts.filter((attempt) => attempt.scenarioId === one.scenario.id) : []}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}

async function load(services: Services) {
  const [shelf, log] = await Promise.all([services.shelf.catalogue(), services.log]);
  return { shelf, attempts: await log.listAttempts() };
}

function fits({ scenario }: ShelvedScenario, stage: Stage | 'all', type: FraudType | 'all', words: string): boolean {
  const text = `${say(scenario.title)} ${say(scenario.summary)} ${t(`cues:type.${scenario.fraudType}`)}`.toLowerCase();
  return (
    (stage === 'all' || scenario.stages.includes(stage)) &&
    (type === 'all' || scenario.fraudType === type) &&
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}
