import type { JSX } from 'preact';
import type { Item } from '#core/content/item.schema.ts';
import { currentQuestion } from '#core/session/state.ts';
import { tallyVotes } from '#core/session/tally.ts';
import { t } from '#i18n/texts.ts';
import { CueList } from '#ui/cues/cue-list.tsx';
import { LETTERS, OptionMark } from '#ui/option-mark.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { PlainPart } from '../../board/plain-part.tsx';
import plain from '../../board/plain-part.module.css';
import { BigWords } from './big-words.tsx';
import { ItemPhone } from './item-phone.tsx';
import tight from './tight-cues.module.css';
import styles from './twins-part.module.css';
import type { StagePartProps } from './stage-part.ts';

/** Two phones, A and B: which one is real? Then which it is, what proves it, and what gives the other away. */
export function TwinsPart({ state, content, side }: StagePartProps): JSX.Element {
  const asked = currentQuestion(state);
  const about = asked?.question.about;
  if (about?.type !== 'twins') {
    return (
      <BigWords title={<Tell k="stage:part.twins" />}>
        <p>
          <Tell k="stage:intro.twins" />
        </p>
      </BigWords>
    );
  }
  if (side) {
    return (
      <PlainPart side={side}>
        <h2 class={plain.title}>
          <Tell k="stage:part.twins" />
        </h2>
      </PlainPart>
    );
  }
  const isRevealed = asked?.phase === 'revealed';
  const counts = asked?.hands && isRevealed ? tallyVotes(asked).counts : [];
  return (
    <div class={styles.twins} data-page role="region" aria-label={t('stage:words')} tabIndex={0}>
      {asked && !isRevealed && (
        <div class={styles.ask}>
          <OptionMark place={0} />
          <p>
            <Words text={asked.question.prompt} />
          </p>
          <OptionMark place={1} />
        </div>
      )}
      <div class={styles.pair}>
        {about.items.map((id, place) => (
          <Twin key={id} item={content.items.get(id)} place={place} isRevealed={isRevealed} votes={counts[place]?.votes ?? null} />
        ))}
      </div>
    </div>
  );
}

interface TwinProps {
  /** Undefined when the pack no longer holds it. */
  item: Item | undefined;
  place: number;
  isRevealed: boolean;
  /** Hands for it; null before the answer, and where none were counted. */
  votes: number | null;
}

function Twin({ item, place, isRevealed, votes }: TwinProps): JSX.Element {
  return (
    <section class={styles.twin} aria-label={LETTERS[place]} data-truth={isRevealed ? item?.truth : undefined}>
      <h2 class={`${styles.head} ${isRevealed && item ? styles[item.truth] : styles.unknown}`}>
        <OptionMark place={place} />
        {isRevealed && item && <Tell k={`stage:twin.${item.truth}`} />}
        {votes !== null && <span class={styles.votes}>{t('stage:votes', { count: votes })}</span>}
      </h2>
      {item && <ItemPhone item={item} isLit={isRevealed} />}
      {isRevealed && item && (
        <div class={tight.tight}>
          <CueList cues={item.beats.flatMap(({ cues }) => cues ?? []).slice(0, 1)} />
        </div>
      )}
    </section>
  );
}
