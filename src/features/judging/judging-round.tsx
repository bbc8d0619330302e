import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Item } from '#core/content/item.schema.ts';
import type { Source } from '#core/content/pack.schema.ts';
import type { Answer, Response } from '#core/discernment/response.ts';
import { t } from '#i18n/texts.ts';
import { ItemCard } from './item-card.tsx';
import { ItemFeedback } from './item-feedback.tsx';
import { Question } from './question.tsx';
import styles from './judging-round.module.css';

interface JudgingRoundProps {
  items: readonly Item[];
  /** All items at hand, to find twins. */
  bank: readonly Item[];
  sources: readonly Source[];
  /** Keeps the answer; the feedback shows once it is kept. */
  onAnswer: (item: Item, answer: Answer, sure: boolean) => Promise<Response>;
  onDone: (responses: readonly Response[]) => void;
}

/** One item after another: judge, say how sure, see why. */
export function JudgingRound({ items, bank, sources, onAnswer, onDone }: JudgingRoundProps): JSX.Element | null {
  const [responses, setResponses] = useState<readonly Response[]>([]);
  const [place, setPlace] = useState(0);
  const [isKeeping, setKeeping] = useState(false);
  const item = items[place];
  if (!item) return null;
  const response = responses[place];
  const answer = async (given: Answer, sure: boolean) => {
    if (isKeeping || response) return;
    setKeeping(true);
    try {
      const kept = await onAnswer(item, given, sure);
      setResponses([...responses, kept]);
    } finally {
      setKeeping(false);
    }
  };
  const next = () => (place + 1 < items.length ? setPlace(place + 1) : onDone(responses));
  return (
    <section class={styles.round} key={item.id} data-item={item.id}>
      <p class={styles.place}>{t('student:judge.place', { place: place + 1, of: items.length })}</p>
      <ItemCard item={item} isLit={Boolean(response)} />
      {response ? (
        <ItemFeedback item={item} response={response} twin={bank.find((one) => one.id === item.twin)} sources={sources} onNext={next} />
      ) : (
        <Question onAnswer={answer} />
      )}
    </section>
  );
}
