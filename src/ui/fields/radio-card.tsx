import type { ComponentChild, JSX } from 'preact';
import styles from './radio-card.module.css';
import tiles from '../tile.module.css';

interface RadioCardProps {
  /** Of the group; outside programs know the card by `data-<name>`. */
  name: string;
  value: string;
  isChosen: boolean;
  onChoose: (value: string) => void;
  children: ComponentChild;
}

/** One of a few that each need some words: a native radio button, drawn as a card. */
export function RadioCard({ name, value, isChosen, onChoose, children }: RadioCardProps): JSX.Element {
  return (
    <label class={tiles.choice} {...{ [`data-${name}`]: value }}>
      <input type="radio" name={name} value={value} checked={isChosen} onChange={() => onChoose(value)} />
      <span class={`${tiles.tile} ${styles.card}`}>{children}</span>
    </label>
  );
}
