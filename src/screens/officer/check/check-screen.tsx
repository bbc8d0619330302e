import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { checkContent } from '#features/preflight/content-check.ts';
import { checkAwake, checkBattery, checkClock, checkDisplay, checkFullScreen, checkSound } from '#features/preflight/machine-checks.ts';
import { checkOffline } from '#features/preflight/offline-check.ts';
import { checkStorage } from '#features/preflight/storage-check.ts';
import { type Surroundings, surroundings } from '#features/preflight/surroundings.ts';
import { type Check, usePreflight } from '#features/preflight/use-preflight.ts';
import type { Verdict } from '#features/preflight/verdict.ts';
import { day, percent } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';
import { CheckRow } from './check-row.tsx';
import styles from './check-screen.module.css';
import { loadChannels, programmesHere } from './programmes-here.ts';
import { SoundTry } from './sound-try.tsx';
import { Summary } from './summary.tsx';

interface CheckScreenProps {
  services: Services;
  /** Brings the code of the stage. */
  loadStage: () => Promise<unknown>;
  around?: Surroundings;
}

/** `#/demo/check`: what will work on this machine, and what to do about the rest. */
export function CheckScreen({ services, loadStage, around = surroundings() }: CheckScreenProps): JSX.Element {
  const { shelf, clock, offline } = services;
  const [round, setRound] = useState(0);
  const [sound, setSound] = useState<{ hasPlayed: boolean; heard: boolean | null }>({ hasPlayed: false, heard: null });
  const [offlineState, setOfflineState] = useState(offline.state());
  useEffect(() => offline.onChange(() => setOfflineState(offline.state())), []);
  const checks: readonly Check[] = [
    ['content', async () => checkContent(await programmesHere(services), { shelf, loadChannels, loadStage })],
    ['storage', async () => checkStorage(await services.visitLog(), clock)],
    ['fullscreen', () => checkFullScreen(around)],
    ['display', () => checkDisplay(around)],
    ['awake', () => checkAwake(around)],
    ['clock', () => checkClock(clock, day)],
    ['battery', async () => checkBattery(await around.battery(), percent)],
  ];
  const found = usePreflight(checks, String(round));
  const offlineVerdict = checkOffline(offlineState);
  const soundVerdict = checkSound(around, sound.heard);
  const shown = checks.filter(([name]) => found.get(name) !== null);
  const done = shown.flatMap(([name]) => found.get(name) ?? []);
  const isDone = done.length === shown.length;
  return (
    <Page screen="check" title={<Tell k="demo:places.check" />} back={{ to: '/demo', label: t('demo:back') }} isWide>
      <Summary verdicts={isDone ? ([offlineVerdict, ...done, soundVerdict] satisfies Verdict[]) : null} />
      <ul class={styles.rows} role="list">
        <CheckRow name="offline" verdict={offlineVerdict} />
        {shown.map(([name]) => (
          <CheckRow key={name} name={name} verdict={found.get(name) ?? null} />
        ))}
        <CheckRow name="sound" verdict={soundVerdict}>
          {around.canSound && (
            <SoundTry {...sound} onPlayed={() => setSound({ ...sound, hasPlayed: true })} onHeard={(heard) => setSound({ ...sound, heard })} />
          )}
        </CheckRow>
      </ul>
      <Button action="check-again" onPress={() => setRound(round + 1)}>
        <Tell k="demo:check.again" />
      </Button>
    </Page>
  );
}
