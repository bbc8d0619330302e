import type { JSX } from 'preact';
import { SceneView } from '#channels/scene-view.tsx';
import type { Item } from '#core/content/item.schema.ts';
import styles from './item-phone.module.css';

/** A message to be judged, in its phone, as large as its place; its telling words are marked once the answer is known. */
export function ItemPhone({ item, isLit }: { item: Item; isLit: boolean }): JSX.Element {
  const { id, channel, title, subtitle, beats, people } = item;
  const lit = isLit ? new Set(beats.map((beat) => beat.id)) : undefined;
  return (
    <div class={styles.phone}>
      <SceneView id={id} channel={channel} title={title} subtitle={subtitle} beats={beats} people={people} lit={lit} follows={false} />
    </div>
  );
}
