import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { loadChannel } from '#channels/registry.ts';
import type { Services } from '#core/ports.ts';
import type { Preferences } from '#features/preferences/preferences.ts';
import { EndingPanel } from '#features/solo/ending-panel.tsx';
import { keptStep } from '#features/solo/kept-step.ts';
import type { Opened } from '#features/solo/open-scenario.ts';
import { PlayStage } from '#features/solo/play-stage.tsx';
import { Purse } from '#features/solo/purse.tsx';
import { useSignal } from '@preact/signals';
import { t } from '#i18n/texts.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { usePageTitle } from '#ui/page-title.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { LaterDebrief, loadDebrief } from './later-debrief.tsx';
import styles from './playing.module.css';

/** An attempt on screen: the story, its ending, and the debrief. Which of them is shown follows from the events. */
export function Playing({
  opened,
  services,
  preferences,
  onReplay,
}: {
  opened: Opened;
  services: Services;
  preferences: Preferences;
  onReplay: () => void;
}): JSX.Element {
  const { scenario, play } = opened;
  const now = play.view.value;
  const isLookingBack = useSignal(now.phase === 'debriefed' || now.phase === 'finished' || (now.phase === 'ended' && keptStep(play.attempt) !== null));
  const isTold = now.ending !== null;
  // What the story needs later comes while it is told; what fails is asked for again when it is needed.
  useEffect(() => {
    for (const { channel } of scenario.scenes) void loadChannel(channel);
  }, []);
  const hasMetDecision = now.decision !== null || isTold || now.passages.some(({ chosen }) => chosen !== null);
  useEffect(() => {
    // Not with the first beats: a cheap phone has enough to do with them, and who decides takes time.
    if (hasMetDecision) void loadDebrief(opened).catch(() => {});
  }, [hasMetDecision]);
  const title = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true }); // an open question has taken it already
  }, []);
  useEffect(() => play.close, []);
  useEffect(() => {
    services.offline.setBusy(!isTold);
    return () => services.offline.setBusy(false);
  }, [isTold]);
  if (play.isGone.value) return <Gone />;
  if (isLookingBack.value || now.phase === 'debriefed' || now.phase === 'finished') {
    return <LaterDebrief opened={opened} services={services} onReplay={onReplay} />;
  }
  return (
    <div class={styles.play} data-screen="play" data-scenario={scenario.id}>
      <header class={styles.top}>
        <a class={styles.leave} href="#/" aria-label={t('student:play.leave')}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M15 4 7 12l8 8" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" />
          </svg>
        </a>
        <h1 class={styles.title} tabIndex={-1} ref={title}>
          <Words text={scenario.title} />
        </h1>
        <Purse fen={now.wallet} owner={scenario.wallet.owner} leaks={now.leaks} />
      </header>
      {now.ending ? (
        <div class={styles.ending}>
          <EndingPanel scenario={scenario} ending={now.ending} view={now} onContinue={() => (isLookingBack.value = true)} />
        </div>
      ) : (
        <PlayStage scenario={scenario} play={play} hasTimers={preferences.settings.value.timers} />
      )}
    </div>
  );
}

/** Everything was erased while this story was open. */
function Gone(): JSX.Element {
  return (
    <Page screen="gone" title={<Tell k="student:play.gone" />} back={{ to: '/', label: t('student:back') }}>
      <p>
        <Tell k="student:play.gone-why" />
      </p>
      <ButtonLink to="/" kind="main">
        <Tell k="student:debrief.finish" />
      </ButtonLink>
    </Page>
  );
}
