import type { JSX } from 'preact';
import { SceneView } from '#channels/scene-view.tsx';
import type { Item } from '#core/content/item.schema.ts';

/** A message to be judged, in its phone; its telling words are marked once the answer is known. */
export function ItemPhone({ item, isLit }: { item: Item; isLit: boolean }): JSX.Element {
  const { id, channel, title, subtitle, beats, people } = item;
  const lit = isLit ? new Set(beats.map((beat) => beat.id)) : undefined;
  return <SceneView id={id} channel={channel} title={title} subtitle={subtitle} beats={beats} people={people} lit={lit} follows={false} />;
}
