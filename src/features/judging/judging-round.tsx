import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Item } from '#core/content/item.schema.ts';
import type { Source } from '#core/content/pack.schema.ts';
import type { Answer } from '#core/discernment/response.ts';
import type { Services } from '#core/ports.ts';
import { Tell } from '#ui/tell.tsx';
import { ItemCard } from './item-card.tsx';
import { ItemFeedback } from './item-feedback.tsx';
import { judge, type Judged } from './judge.ts';
import { Question } from './question.tsx';
import styles from './judging-round.module.css';

interface JudgingRoundProps {
  items: readonly Item[];
  /** All items at hand, to find twins. */
  bank: readonly Item[];
  sources: readonly Source[];
  services: Services;
  /** The item to begin with: those before it were judged before the page was loaded anew. */
  from?: number;
  /** Told, once it is kept, how many have been judged. */
  onJudged?: (count: number) => void;
  onDone: (judged: readonly Judged[]) => void;
}

/** One item after another: judge, say how sure, see why. The feedback shows once the answer is kept. */
export function JudgingRound({ items, bank, sources, services, from = 0, onJudged, onDone }: JudgingRoundProps): JSX.Element | null {
  const [judged, setJudged] = useState<readonly Judged[]>([]);
  const [start] = useState(from); // what is kept meanwhile is for another visit
  const [place, setPlace] = useState(start);
  const isKeeping = useRef(false);
  const item = items[place];
  if (!item) return null;
  const response = judged[place - start]?.response;
  const answer = async (given: Answer, sure: boolean) => {
    if (isKeeping.current || response) return;
    isKeeping.current = true;
    try {
      setJudged([...judged, await judge(item, given, sure, services)]);
      onJudged?.(place + 1);
    } finally {
      isKeeping.current = false;
    }
  };
  const next = () => (place + 1 < items.length ? setPlace(place + 1) : onDone(judged));
  return (
    <section class={styles.round} key={item.id} data-item={item.id}>
      <p class={styles.place} tabIndex={-1} ref={place > start ? focusOn : null}>
        <Tell k="student:judge.place" slots={{ place: place + 1, of: items.length }} />
      </p>
      <ItemCard item={item} isLit={Boolean(response)} />
      {response ? (
        <ItemFeedback item={item} response={response} twin={bank.find((one) => one.id === item.twin)} sources={sources} onNext={next} />
      ) : (
        <Question onAnswer={answer} />
      )}
    </section>
  );
}

/** The next item begins here: focus and view go to its first line. */
function focusOn(line: HTMLElement | null): void {
  line?.focus({ preventScroll: true });
  line?.scrollIntoView({ block: 'start' });
}
