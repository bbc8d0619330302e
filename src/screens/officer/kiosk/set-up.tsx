import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScenarioSummary } from '#core/content/catalogue.schema.ts';
import type { BrokenPack, KioskSetup } from '#core/ports.ts';
import { CODE_LENGTH, isCode } from '#features/kiosk/code-tries.ts';
import { firstChoice } from '#features/kiosk/short-stories.ts';
import { BrokenPacks } from '#features/packs/broken-packs.tsx';
import { LANGUAGES } from '#i18n/languages.ts';
import { language, t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';
import { LanguageTicks, StoryTicks } from './set-up-ticks.tsx';
import styles from './set-up.module.css';

interface SetUpProps {
  offered: readonly ScenarioSummary[];
  broken: readonly BrokenPack[];
  /** The booth could not begin, because this browser keeps nothing. */
  isNotKept: boolean;
  onBegin: (setup: KioskSetup) => void;
}

/** What a booth is, in three lines, and what the officer decides before she leaves it alone: stories, languages, and the code that ends it. */
export function SetUp({ offered, broken, isNotKept, onBegin }: SetUpProps): JSX.Element {
  const [scenarios, setScenarios] = useState(() => firstChoice(offered));
  const [languages, setLanguages] = useState(() => LANGUAGES.map(({ tag }) => tag));
  const [code, setCode] = useState('');
  const [isAsked, setAsked] = useState(false);
  const problem = !isCode(code) ? 'code' : scenarios.length === 0 ? 'stories' : languages.length === 0 ? 'languages' : isNotKept ? 'not-kept' : null;
  const begin = () => {
    setAsked(true);
    if (!isCode(code) || scenarios.length === 0 || languages.length === 0) return;
    const firstHere = [...languages].sort((a, b) => Number(b === language.value) - Number(a === language.value));
    onBegin({ code, languages: firstHere, scenarios });
  };
  return (
    <Page screen="kiosk-set-up" title={<Tell k="kiosk:set-up.title" />} back={{ to: '/demo', label: t('kiosk:set-up.back') }}>
      <ul class={styles.what}>
        {(['plays', 'forgets', 'ends'] as const).map((line) => (
          <li key={line}>
            <Tell k={`kiosk:set-up.${line}`} />
          </li>
        ))}
      </ul>
      <BrokenPacks broken={broken} />
      <Card title={<Tell k="kiosk:set-up.stories" />}>
        <StoryTicks offered={offered} chosen={scenarios} onChange={setScenarios} />
      </Card>
      <Card title={<Tell k="kiosk:set-up.languages" />}>
        <LanguageTicks chosen={languages} onChange={setLanguages} />
      </Card>
      <Card title={<Tell k="kiosk:set-up.code" />}>
        {/* Shown as it is typed: she must know it an hour from now, and nobody is at the booth yet. */}
        <input
          class={styles.code}
          value={code}
          aria-label={t('kiosk:set-up.code')}
          aria-describedby="code-what"
          inputMode="numeric"
          autocomplete="off"
          maxLength={CODE_LENGTH}
          data-field="code"
          onInput={({ currentTarget }) => {
            currentTarget.value = digitsOf(currentTarget.value);
            setCode(currentTarget.value);
          }}
        />
        <p id="code-what">
          <Tell k="kiosk:set-up.code-what" />
        </p>
      </Card>
      <p class={styles.small}>
        <Tell k="kiosk:set-up.honest" />
      </p>
      <div role="status">
        {isAsked && problem && (
          <Notice tone="careful">
            <p>
              <Tell k={`kiosk:problem.${problem}`} />
            </p>
          </Notice>
        )}
      </div>
      <Button kind="main" action="begin-kiosk" onPress={begin}>
        <Tell k="kiosk:set-up.begin" />
      </Button>
    </Page>
  );
}

/** The digits of what was typed; a Chinese keyboard may give full-width ones. */
function digitsOf(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[^0-9]/g, '')
    .slice(0, CODE_LENGTH);
}
