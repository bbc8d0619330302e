import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { JudgingRound } from '#features/judging/judging-round.tsx';
import { SuspectStep } from '#features/solo/debrief/suspect-step.tsx';
import { keepStep, keptStep } from '#features/solo/kept-step.ts';
import { LitStep } from '#features/solo/debrief/lit-step.tsx';
import { RealCase } from '#features/solo/debrief/real-case.tsx';
import type { Opened } from '#features/solo/open-scenario.ts';
import { WayOut } from '#features/solo/way-out.tsx';
import type { ItemsBundle } from '#core/content/bundle.schema.ts';
import type { Services } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { BadgeMoment } from '#ui/badge-moment.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './debrief-steps.module.css';

type Step = 'suspect' | 'lit' | 'case' | 'judge' | 'done';

interface DebriefStepsProps {
  opened: Opened;
  /** The items of the judging round and their twins, and the sources. */
  judged: ItemsBundle;
  services: Services;
  onReplay: () => void;
}

/** Looking back, step by step: what seemed fishy, what it was, the real case, a short judging round, and out. */
export function DebriefSteps({ opened, judged, services, onReplay }: DebriefStepsProps): JSX.Element {
  const { scenario, play } = opened;
  const now = play.view.value;
  const [kept] = useState(() => keptStep(play.attempt));
  const reached = useSignal<Step>(now.phase === 'finished' ? 'done' : (now.phase === 'debriefed' && kept?.step) || 'suspect');
  // What seemed fishy is an event: with it the cues are lit, in one drawing.
  const step = reached.value === 'suspect' && now.phase !== 'ended' ? 'lit' : reached.value;
  const hasEarnedBadge = useSignal(false);
  const [, go] = useLocation();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, [step]);
  useEffect(() => {
    if (!kept && now.phase === 'ended') keepStep(play.attempt, { step: 'suspect' });
  }, []);
  const round = scenario.round.flatMap((id) => judged.items.filter((item) => item.id === id));
  const goTo = (step: 'case' | 'judge') => {
    keepStep(play.attempt, { step });
    reached.value = step;
  };
  const finish = async (badge: boolean) => {
    hasEarnedBadge.value = badge;
    await play.send({ type: 'finish' });
    await services.offline.askToKeep();
    reached.value = 'done';
  };
  return (
    <Page screen="debrief" title={<Tell k={`student:debrief.title.${step}`} />} back={{ to: '/', label: t('student:play.leave') }}>
      <div ref={top} tabIndex={-1} data-step={step} class={styles.step}>
        {step === 'suspect' && (
          <SuspectStep
            scenario={scenario}
            events={play.events.value}
            before={kept?.tapped ?? []}
            onTapped={(tapped) => keepStep(play.attempt, { step, tapped })}
            onSuspect={(beats) => void play.send({ type: 'suspect', beats })}
          />
        )}
        {step === 'lit' && <LitStep scenario={scenario} events={play.events.value} onContinue={() => goTo('case')} />}
        {step === 'case' && (
          <>
            <RealCase scenario={scenario} sources={judged.sources} />
            {now.ending?.result === 'lost' && <WayOut />}
            <Button kind="main" action="continue" onPress={() => goTo('judge')}>
              <Tell k="student:debrief.to-judging" />
            </Button>
          </>
        )}
        {step === 'judge' && (
          <JudgingRound
            items={round}
            from={Math.min(kept?.judged ?? 0, round.length - 1)}
            onJudged={(judged) => keepStep(play.attempt, { step, judged })}
            bank={judged.items}
            sources={judged.sources}
            services={services}
            onDone={(answers) => void finish(answers.some(({ hasEarnedBadge }) => hasEarnedBadge))}
          />
        )}
        {step === 'done' && (
          <>
            {hasEarnedBadge.value && <BadgeMoment />}
            <p>
              <Tell k="student:debrief.done" />
            </p>
            <Button kind="main" action="finish" onPress={() => go('/')}>
              <Tell k="student:debrief.finish" />
            </Button>
            <Button action="replay" onPress={onReplay}>
              <Tell k="student:debrief.replay" />
            </Button>
          </>
        )}
      </div>
    </Page>
  );
}
