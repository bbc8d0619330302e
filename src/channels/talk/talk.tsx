import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { BeatList } from '#ui/beats/beat-list.tsx';
import { TitleLines } from '#ui/beats/title-lines.tsx';
import type { ChannelProps } from '../channel.ts';
import { Face } from './face.tsx';
import { Kitchen } from './kitchen.tsx';
import { isElsewhere } from './place.ts';
import { Speech } from './speech.tsx';
import { Street } from './street.tsx';
import styles from './talk.module.css';

/** A talk at home: people with faces at a table, no phone between them. Here everything is our own, quiet look. */
export function Talk({ title, subtitle, ...told }: ChannelProps): JSX.Element {
  return (
    <div class={styles.talk}>
      <div class={styles.place}>
        {isElsewhere(title) ? <Street /> : <Kitchen />}
        <TitleLines title={title} subtitle={subtitle} />
      </div>
      <BeatList
        {...told}
        label={say(title)}
        said={(speaker, body) => (
          <Speech speaker={speaker} face={<Face speaker={speaker} />}>
            {body}
          </Speech>
        )}
      />
    </div>
  );
}
