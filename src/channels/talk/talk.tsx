import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { BeatList } from '#ui/beats/beat-list.tsx';
import { Words } from '#ui/words.tsx';
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
        <h2 class={styles.title}>
          <Words text={title} />
        </h2>
        {subtitle && (
          <p class={styles.subtitle}>
            <Words text={subtitle} />
          </p>
        )}
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
