import type { JSX } from 'preact';
import { channelFor, isOnPhone, loadChannel } from '#channels/registry.ts';
import type { Item } from '#core/content/item.schema.ts';
import { say } from '#i18n/say.ts';
import { Phone } from '#ui/phone/phone.tsx';
import { Tell } from '#ui/tell.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { Words } from '#ui/words.tsx';
import styles from './item-card.module.css';

/** An item as the phone shows it, under what the player knows. When lit, the telling words are marked on the message itself. */
export function ItemCard({ item, isLit }: { item: Item; isLit: boolean }): JSX.Element {
  const loaded = useLoaded(() => loadChannel(item.channel), item.channel);
  const Channel = loaded.type === 'ready' ? loaded.value : channelFor(item.channel);
  const lit = isLit ? new Set(item.beats.map((beat) => beat.id)) : new Set<string>();
  return (
    <div class={styles.item}>
      <p class={styles.situation}>
        <b>
          <Tell k="student:judge.situation" />
        </b>{' '}
        <Words text={item.situation} />
      </p>
      <div class={styles.phone}>
        <Phone label={say(item.title)} isBare={!isOnPhone(item.channel)} follows={false}>
          <Channel title={item.title} subtitle={item.subtitle} beats={item.beats} people={item.people} lit={lit} />
        </Phone>
      </div>
    </div>
  );
}
