import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { STAGES, type Stage } from '#core/content/stages.ts';
import type { Services } from '#core/ports.ts';
import { planActivities } from '#core/session/plan-activities.ts';
import { startLesson, type Settled } from '#features/class/start-lesson.ts';
import type { Preferences } from '#features/preferences/preferences.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';
import { Tell } from '#ui/tell.tsx';
import { ClassFields } from './class-fields.tsx';
import styles from './new-lesson.module.css';
import type { Offers } from './offers.ts';
import { OwnChoiceFields } from './own-choice-fields.tsx';
import { NO_CHOICE, ownPlan } from './own-plan.ts';
import { PlanCards } from './plan-cards.tsx';

const OWN = 'own';

interface NewLessonProps {
  offers: Offers;
  services: Services;
  preferences: Preferences;
}

/** A new lesson: for whom, which plan, and the class. All has an answer already, so that the one button can be pressed at once. */
export function NewLesson({ offers, services, preferences }: NewLessonProps): JSX.Element {
  const [stage, setStage] = useState<Stage>(preferences.settings.value.stage ?? 'primary-high');
  const plans = offers.plans.filter(({ plan }) => plan.stages.includes(stage));
  const [picked, setPicked] = useState<string | null>(null);
  const [choice, setChoice] = useState(NO_CHOICE);
  const [settled, setSettled] = useState<Settled>(offers.last ?? { className: t('class:start.my-class'), pupils: 45, ways: ['hands'] });
  const [isStarting, setStarting] = useState(false);
  const chosen = picked === OWN ? null : (plans.find(({ plan }) => plan.id === picked) ?? plans.find(({ plan }) => plan.minutes > 5) ?? null);
  const isReady = chosen !== null || ownPlan(choice, offers.stories, offers.lessonsOf, stage, '') !== null;
  const begin = async () => {
    if (isStarting) return;
    setStarting(true);
    const named = { ...settled, className: settled.className.trim() || t('class:start.my-class') };
    const id = await startLesson(services, named, (lesson) =>
      chosen
        ? planActivities(chosen.packId, chosen.plan, offers.lessonsOf.get(chosen.packId)?.forms ?? [], lesson)
        : (ownPlan(choice, offers.stories, offers.lessonsOf, stage, lesson) ?? []),
    ).finally(() => setStarting(false));
    location.hash = `#/class/${id}`;
  };
  return (
    <section class={styles.lesson} aria-labelledby="new-lesson">
      <h2 id="new-lesson" class={styles.title}>
        <Tell k="class:start.new" />
      </h2>
      <div class={styles.who}>
        <Select
          label={t('class:start.stage')}
          value={stage}
          options={STAGES.map((one) => ({ value: one, label: t(`shell:stage.${one}`) }))}
          onChoose={(one) => {
            setStage(one);
            setPicked(null);
          }}
        />
        <ClassFields settled={settled} onChange={setSettled} />
      </div>
      <PlanCards plans={plans} offers={offers} chosen={chosen?.plan.id ?? OWN} own={OWN} onChoose={setPicked} />
      {!chosen && <OwnChoiceFields choice={choice} stage={stage} offers={offers} onChange={setChoice} />}
      <div class={styles.go}>
        <Button kind="main" action="begin-lesson" isDisabled={!isReady || isStarting} onPress={() => void begin()}>
          <Tell k="class:start.begin" />
        </Button>
      </div>
    </section>
  );
}
