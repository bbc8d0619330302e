import type { JSX } from 'preact';
import { discernment } from '#core/discernment/figures.ts';
import { classCounts } from '#core/session/class-counts.ts';
import { shareRight, toLookBackOn } from '#core/session/look-back.ts';
import { isMeasured } from '#core/session/question.ts';
import type { SessionState } from '#core/session/state.ts';
import { percent } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Meter } from '#ui/meter.tsx';
import { Tell } from '#ui/tell.tsx';
import type { PartProps } from './part-props.ts';
import { PlainPart } from './plain-part.tsx';
import styles from './plain-part.module.css';

interface RoundResultProps extends Pick<PartProps, 'state' | 'side'> {
  /** Key of its heading. */
  title: string;
  /** To an item of the round, from a list; null without one. */
  onLookBack: ((question: string) => void) | null;
}

/** How a measured round went: scams those here saw through, and genuine things they took for scams; both count. */
export function RoundResult({ state, title, onLookBack, side }: RoundResultProps): JSX.Element {
  const activity = state.plan[state.activity];
  const form = activity?.type === 'round' ? activity.form : 'before';
  const now = ratesOf(state, form);
  const before = form === 'after' ? ratesOf(state, 'before') : null;
  const canLookBack = onLookBack !== null && toLookBackOn(state).length > 0;
  return (
    <PlainPart side={side}>
      <h2 class={styles.title}>
        <Tell k={title} />
      </h2>
      {now.hits && now.falseAlarms ? (
        <>
          <Share name="hits" now={now.hits.value} before={before?.hits?.value} />
          <Share name="false-alarms" now={now.falseAlarms.value} before={before?.falseAlarms?.value} />
        </>
      ) : (
        <p>
          <Tell k="class:result.no-votes" />
        </p>
      )}
      {canLookBack && (
        <>
          <h3>
            <Tell k="class:result.look-back" />
          </h3>
          <ul class={styles.list} role="list">
            {state.asked
              .filter(({ question }) => isMeasured(question))
              .map((asked) => (
                <li key={asked.question.id}>
                  <Button onPress={() => onLookBack(asked.question.id)}>
                    {t('class:result.item', { item: say(asked.question.prompt), share: percent(shareRight(asked) ?? 0) })}
                  </Button>
                </li>
              ))}
          </ul>
        </>
      )}
    </PlainPart>
  );
}

function Share({ name, now, before }: { name: 'hits' | 'false-alarms'; now: number; before: number | undefined }): JSX.Element {
  const said = before === undefined ? percent(now) : t('class:result.change', { before: percent(before), now: percent(now) });
  return <Meter label={<Tell k={`class:result.${name}`} />} value={now} said={said} tone={name === 'hits' ? 'good' : 'careful'} />;
}

function ratesOf(state: SessionState, form: string) {
  return discernment(classCounts(state.asked.filter(({ question: { about } }) => about.type === 'item' && about.form === form)));
}
