import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { GLANCES, type HandsChange } from '#core/session/hands.ts';
import type { Option } from '#core/session/question.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import styles from './hands-panel.module.css';
import { HandsRow } from './hands-row.tsx';
import { LETTERS } from '#ui/option-mark.tsx';
import { useHands, type CountHands } from './use-hands.ts';

interface HandsPanelProps {
  options: readonly Option[];
  counts: Readonly<Record<string, number>>;
  isEstimate: boolean;
  /** How many hands there can be: the class without those who vote by device. */
  room: number;
  /** The key that opened the panel counts as its first press. */
  firstKey?: string | null;
  onCount: (counted: CountHands) => Promise<unknown>;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

/**
 * Counting hands: which option is being counted, and how many hands it has. Only that option's number is to be seen:
 * the board is what the class looks at, and whoever has not voted yet must not be led by those who have.
 * By keyboard a letter adds a hand, digits type the count of that option, Backspace takes a digit away, R is the rest.
 */
export function HandsPanel({ options, counts, isEstimate, room, firstKey = null, onCount }: HandsPanelProps): JSX.Element {
  const hands = useHands({ counts, isEstimate, room, onCount });
  const [active, setActive] = useState(() => options[0]?.id ?? '');
  const [isTyping, setTyping] = useState(false);
  const change = (wish: HandsChange) => {
    setActive(wish.option);
    setTyping(false);
    hands.change(wish);
  };
  const type = (digit: string) => {
    const before = isTyping ? String(hands.counts[active] ?? '') : '';
    hands.change({ type: 'set', option: active, count: Number((before + digit).slice(-4)) });
    setTyping(true);
  };
  const rub = () => {
    const before = String(hands.counts[active] ?? 0);
    hands.change({ type: 'set', option: active, count: Number(before.slice(0, -1) || '0') });
    setTyping(true);
  };
  const press = (key: string): boolean => {
    const place = LETTERS.findIndex((letter) => letter === key.toUpperCase());
    const option = options[place];
    if (option) change({ type: 'add', option: option.id, by: 1 });
    else if (/^\d$/.test(key)) type(key);
    else if (key === 'Backspace') rub();
    else if (key.toUpperCase() === 'R') change({ type: 'rest', option: active });
    else return false;
    return true;
  };
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
      if (press(event.key)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  useLayoutEffect(() => {
    if (firstKey !== null) press(firstKey);
  }, []);
  return (
    <section class={styles.panel} aria-label={t('class:hands.title')} data-panel="hands">
      <ul class={styles.rows} role="list">
        {options.map((option, place) => (
          <HandsRow
            key={option.id}
            place={place}
            count={hands.counts[option.id]}
            isActive={option.id === active}
            onChoose={() => {
              setActive(option.id);
              setTyping(false);
            }}
            onAdd={(by) => change({ type: 'add', option: option.id, by })}
          />
        ))}
      </ul>
      <div class={styles.glances} role="group" aria-label={t('class:hands.glance')}>
        {GLANCES.map((glance) => (
          <button key={glance} type="button" class={styles.key} data-glance={glance} onClick={() => change({ type: 'glance', option: active, glance })}>
            <Tell k={`class:hands.${glance}`} />
          </button>
        ))}
      </div>
      <div class={styles.pad} role="group" aria-label={t('class:hands.pad', { option: LETTERS[options.findIndex(({ id }) => id === active)] ?? '' })}>
        {DIGITS.map((digit) => (
          <button key={digit} type="button" class={styles.key} onClick={() => type(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" class={styles.key} aria-label={t('class:hands.rub')} onClick={rub}>
          ⌫
        </button>
      </div>
      <div class={styles.foot}>
        <button type="button" class={`${styles.key} ${styles.rest}`} data-action="rest" onClick={() => change({ type: 'rest', option: active })}>
          <Tell k="class:hands.rest" />
        </button>
        <p class={hands.isRefused ? styles.refused : styles.sum} role="status">
          {hands.isRefused ? t(room > 0 ? 'class:hands.too-many' : 'class:hands.no-room', { room }) : t('class:hands.sum', { sum: hands.sum, room })}
        </p>
      </div>
    </section>
  );
}
