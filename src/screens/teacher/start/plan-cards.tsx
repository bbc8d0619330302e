import type { JSX } from 'preact';
import type { PlanStep } from '#core/content/lessons.schema.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { RadioCard } from '#ui/fields/radio-card.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import type { OfferedPlan, Offers } from './offers.ts';
import styles from './plan-cards.module.css';

interface PlanCardsProps {
  plans: readonly OfferedPlan[];
  offers: Offers;
  chosen: string;
  /** The card of a teacher's own choice. */
  own: string;
  onChoose: (plan: string) => void;
}

/** So many minutes are no lesson but a booster, some days after one. */
const BOOSTER = 5;

/** Ready plans, each with what will happen in it, a choice of one's own, and boosters for the days after. Native radio buttons, drawn as cards. */
export function PlanCards({ plans, offers, chosen, own, onChoose }: PlanCardsProps): JSX.Element {
  const lessons = plans.filter(({ plan }) => plan.minutes > BOOSTER);
  const boosters = plans.filter(({ plan }) => plan.minutes <= BOOSTER);
  const card = (offered: OfferedPlan) => (
    <RadioCard key={offered.plan.id} name="plan" value={offered.plan.id} isChosen={chosen === offered.plan.id} onChoose={onChoose}>
      <b>
        {t('class:start.minutes', { count: offered.plan.minutes })} · <Words text={offered.plan.title} />
      </b>
      <span class={styles.steps}>{stepsOf(offered, offers).join(t('class:start.then'))}</span>
    </RadioCard>
  );
  return (
    <fieldset class={styles.cards}>
      <legend class={styles.label}>
        <Tell k="class:start.plan" />
      </legend>
      {lessons.map(card)}
      <RadioCard name="plan" value={own} isChosen={chosen === own} onChoose={onChoose}>
        <b>
          <Tell k="class:start.own" />
        </b>
        <span class={styles.steps}>
          <Tell k="class:start.own-what" />
        </span>
      </RadioCard>
      {boosters.length > 0 && (
        <details class={styles.boosters}>
          <summary class={styles.summary}>
            <Tell k="class:start.boosters" />
          </summary>
          <div class={styles.inside}>{boosters.map(card)}</div>
        </details>
      )}
    </fieldset>
  );
}

/** What happens in a plan, in its order. */
function stepsOf({ packId, plan }: OfferedPlan, offers: Offers): string[] {
  const forms = offers.lessonsOf.get(packId)?.forms ?? [];
  const inWords = (step: PlanStep): string => {
    switch (step.type) {
      case 'before':
      case 'after':
        return t(`class:step.${step.type}`, { count: forms.find(({ id }) => id === step.forms)?.a.length ?? 0 });
      case 'scenario': {
        const story = offers.stories.find(({ id }) => id === step.scenario);
        return t('class:step.scenario', { title: story ? say(story.title) : step.scenario });
      }
      case 'practice':
        return t('class:step.practice', { count: step.items.length });
      case 'advice':
        return t('class:step.advice');
    }
  };
  return plan.steps.map(inWords);
}
