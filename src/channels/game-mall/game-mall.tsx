import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { AppBar } from '#ui/beats/app-bar.tsx';
import { BeatList } from '#ui/beats/beat-list.tsx';
import { Notice } from '#ui/beats/notice.tsx';
import type { ChannelProps } from '../channel.ts';
import styles from './game-mall.module.css';

/** The shop inside a game: items and gifts on cards, and what the players around say. */
export function GameMall({ title, subtitle, ...told }: ChannelProps): JSX.Element {
  return (
    <div class={styles.mall}>
      <AppBar title={title} subtitle={subtitle} end={<Coin />} />
      <BeatList {...told} class={styles.items} label={say(title)} said={(speaker, body) => <Notice speaker={speaker}>{body}</Notice>} />
    </div>
  );
}

function Coin(): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" class={styles.coin} aria-hidden="true">
      <path d="M12 2l8 5v10l-8 5-8-5V7z" fill="#f2c14e" />
      <path d="M12 6l4.500 6-4.500 6-4.500-6z" fill="#a86a00" />
    </svg>
  );
}
