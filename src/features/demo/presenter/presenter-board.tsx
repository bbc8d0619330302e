import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Instant } from '#core/kernel/brand.ts';
import type { PresenterView } from '#core/session/presenter-view.ts';
import type { Wish } from '#core/session/stage-press.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { MomentCard } from './moment-card.tsx';
import { OtherWays } from './other-ways.tsx';
import { PartList } from './part-list.tsx';
import { PointerList } from './pointer-list.tsx';
import styles from './presenter-board.module.css';
import { PresenterBar } from './presenter-bar.tsx';
import { TimeStrip } from './time-strip.tsx';
import { VoteCard } from './vote-card.tsx';

export interface PresenterBoardProps {
  view: PresenterView;
  now: Instant;
  onWish: (wish: Wish) => void;
  /** Counting hands, while she does. */
  hands?: ComponentChildren;
  /** How many people are here, to be put right. */
  people?: ComponentChildren;
  /** What she has to know before she presses on. */
  notice?: ComponentChildren;
  /** What else belongs here: the big screen's window, the phone. */
  children?: ComponentChildren;
}

/**
 * What only the officer sees: what is on, what comes next, her note, what to point at, the time. In her second window
 * and on her phone; there all she presses while she speaks lies under her thumb.
 */
export function PresenterBoard({ view, now, onWish, hands, people, notice, children }: PresenterBoardProps): JSX.Element {
  const moment = `${view.part} ${view.now.type} ${view.now.beat?.id ?? ''} ${view.votes?.question ?? ''}`;
  useLayoutEffect(() => window.scrollTo(0, 0), [moment]); // wherever she had scrolled to: what is on now comes first, but for hands she counts
  return (
    <div class={styles.board} data-part={view.part} data-events={view.at} data-moment={view.now.type} data-blank={view.isBlank}>
      <h1 class={styles.title}>
        <Words text={view.title} />
      </h1>
      <TimeStrip view={view} now={now} />
      <div class={styles.words}>
        {notice}
        <MomentCard moment={view.now} part={view.parts[view.now.part]} isNow />
        {view.note && (
          <section class={styles.note} aria-label={t('presenter:note')} data-note>
            <p>
              <Words text={view.note} />
            </p>
          </section>
        )}
        {view.votes && <VoteCard votes={view.votes} canPick={isStory(view)} onPick={(option) => onWish({ type: 'pick', option })} hands={hands} />}
        <PointerList pointers={view.pointers} />
        <OtherWays ways={view.otherWays} onTake={(keep, choice) => onWish({ type: 'turn-back', keep, choice })} />
        {view.next ? (
          <MomentCard moment={view.next} part={view.parts[view.next.part]} />
        ) : (
          <p class={styles.last}>
            <Tell k="presenter:next.none" />
          </p>
        )}
      </div>
      <div class={styles.beside}>
        {children}
        <PartList parts={view.parts} part={view.part} onJump={(part) => onWish({ type: 'jump', part })} />
        {people}
      </div>
      <PresenterBar view={view} onWish={onWish} />
    </div>
  );
}

/** Only the answer to a decision leads somewhere. */
function isStory({ parts, part }: PresenterView): boolean {
  return parts[part]?.type === 'scenario';
}
