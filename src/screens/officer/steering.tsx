import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Instant } from '#core/kernel/brand.ts';
import type { Refused } from '#core/kernel/refused.ts';
import { MOST_PEOPLE } from '#core/session/accept.ts';
import type { HallVotes, PresenterView } from '#core/session/presenter-view.ts';
import type { Wish } from '#core/session/stage-press.ts';
import { ClassSize } from '#features/class/class-size.tsx';
import { HandsPanel } from '#features/class/hands-panel.tsx';
import { optionBeside } from '#features/demo/option-beside.ts';
import { PresenterBoard } from '#features/demo/presenter/presenter-board.tsx';
import { usePresenterKeys, type PresenterKey } from '#features/demo/presenter/use-presenter-keys.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './steering.module.css';

interface SteeringProps {
  view: PresenterView;
  now: Instant;
  /** Null once it happened. */
  onPress: (wish: Wish) => Promise<Refused | null>;
  /** What she has to know of the line. */
  notice?: ComponentChildren;
  children?: ComponentChildren;
}

/** The officer's own view of a visit with all she can press in it, in her second window and on her phone alike. */
export function Steering({ view, now, onPress, notice, children }: SteeringProps): JSX.Element {
  const [isCounting, setCounting] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const press = async (wish: Wish) => setRefusal((await onPress(wish))?.reason ?? null);
  const { votes, people } = view;
  const canPick = votes?.phase === 'revealed' && view.parts[view.part]?.type === 'scenario';
  const pick = (by: -1 | 1) => {
    const option = optionBeside(votes?.options ?? [], votes?.options.find(({ isPicked }) => isPicked)?.id ?? null, by);
    if (option !== undefined) void press({ type: 'pick', option });
  };
  const onKey = (key: PresenterKey) => {
    if (key.type === 'hands') setCounting(!isCounting);
    else if (key.type === 'part') void press({ type: 'jump', part: key.place });
    else if (key.type === 'pick') pick(key.by);
    else void press({ type: key.type });
  };
  const takesHands = isCounting && votes?.phase === 'open';
  usePresenterKeys({ isCounting: takesHands, canPick, isBlank: view.isBlank && !takesHands }, onKey); // hands can be counted before a blank wall
  return (
    <PresenterBoard
      view={view}
      now={now}
      onWish={(wish) => void press(wish)}
      hands={
        votes && (
          <>
            <Button action="hands" isPressed={isCounting} onPress={() => setCounting(!isCounting)}>
              <Tell k={isCounting ? 'presenter:votes.count-end' : 'presenter:votes.count'} />
            </Button>
            {isCounting && <Counting key={votes.question} votes={votes} people={people} onPress={press} />}
          </>
        )
      }
      notice={
        refusal === 'stale' ? (
          <Notice tone="careful" isStatus>
            <p>
              <Tell k="presenter:refused" />
            </p>
          </Notice>
        ) : (
          notice
        )
      }
      people={
        <details>
          <summary class={styles.summary}>{t('presenter:people', { count: people })}</summary>
          <ClassSize pupils={people} most={MOST_PEOPLE} onChange={(wanted) => void press({ type: 'people', people: wanted })} />
          {refusal === 'more-than-the-class' && (
            <p role="status">
              <Tell k="presenter:people.too-small" />
            </p>
          )}
        </details>
      }
    >
      {children}
    </PresenterBoard>
  );
}

function Counting({ votes, people, onPress }: { votes: HallVotes; people: number; onPress: (wish: Wish) => Promise<void> }): JSX.Element {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), []); // it opens below her note
  const counts = Object.fromEntries(votes.options.flatMap(({ id, votes: counted }) => (counted === null ? [] : [[id, counted]])));
  return (
    <div class={styles.counting} ref={panel}>
      <HandsPanel
        options={votes.options}
        counts={counts}
        isEstimate={votes.isEstimate}
        room={people}
        onCount={({ counts: counted, isEstimate }) => onPress({ type: 'count', counts: counted, isEstimate })}
      />
    </div>
  );
}
