import type { JSX } from 'preact';
import type { Item } from '#core/content/item.schema.ts';
import { CueList } from '#ui/cues/cue-list.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { ItemCard } from './item-card.tsx';
import styles from './twin-view.module.css';

/** The real one and the fake one side by side (one above the other on a phone), each with what tells it. */
export function TwinView({ item, twin }: { item: Item; twin: Item }): JSX.Element {
  const pair = item.truth === 'genuine' ? [item, twin] : [twin, item];
  return (
    <div class={styles.pair}>
      {pair.map((one) => (
        <section key={one.id} class={styles.one} data-truth={one.truth}>
          <h3 class={styles[one.truth]}>
            <Tell k={`student:judge.twin.${one.truth}`} />
          </h3>
          <ItemCard item={one} isLit />
          <p>
            <Words text={one.explain} />
          </p>
          <CueList cues={one.beats.flatMap((beat) => beat.cues ?? [])} />
        </section>
      ))}
    </div>
  );
}
