import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { AppBar } from '#ui/beats/app-bar.tsx';
import { BeatList } from '#ui/beats/beat-list.tsx';
import { Notice } from '#ui/beats/notice.tsx';
import type { ChannelProps } from '../channel.ts';
import { Balance } from './balance.tsx';
import styles from './invest-app.module.css';

/** An investment app: figures that rise on a line that rises. Nothing in it is connected to anything but the person who draws it. */
export function InvestApp({ title, subtitle, ...told }: ChannelProps): JSX.Element {
  return (
    <div class={styles.app}>
      <AppBar title={title} subtitle={subtitle} />
      <BeatList
        {...told}
        label={say(title)}
        said={(speaker, body) => <Notice speaker={speaker}>{body}</Notice>}
        own={(beat, quotes) => (beat.type === 'number' ? <Balance beat={beat} quotes={quotes} /> : undefined)}
      />
    </div>
  );
}
