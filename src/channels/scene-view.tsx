import type { JSX } from 'preact';
import { channelFor, isOnPhone, loadChannel } from './registry.ts';
import type { Beat, Person } from '#core/content/beat.schema.ts';
import type { Text } from '#core/content/text.schema.ts';
import type { ChannelId } from '#core/content/taxonomy.ts';
import { say } from '#i18n/say.ts';
import { Phone } from '#ui/phone/phone.tsx';
import { useLoaded } from '#ui/use-loaded.ts';

interface SceneViewProps {
  /** Another scene has another id, even in the same channel: it starts with an empty screen, in the same phone. */
  id: string | number;
  channel: ChannelId;
  title: Text;
  subtitle?: Text | undefined;
  beats: readonly Beat[];
  people: readonly Person[];
  isMoreComing?: boolean;
  /** Beats whose telling words are marked. */
  lit?: ReadonlySet<string> | undefined;
  /** Off for what is there from the start and read from the top. */
  follows?: boolean;
  /** A tap on the screen hurries the story. */
  onTap?: (() => void) | undefined;
}

/** A scene in the simulated phone, in the look of its channel. */
export function SceneView({ id, channel, onTap, lit, follows = true, ...scene }: SceneViewProps): JSX.Element {
  useLoaded(() => loadChannel(channel), channel); // draws again once a channel is here that was not
  const Channel = channelFor(channel);
  return (
    <Phone label={say(scene.title)} isBare={!isOnPhone(channel)} follows={follows} {...(onTap ? { onTap } : {})}>
      <Channel key={id} {...scene} {...(lit ? { lit } : {})} />
    </Phone>
  );
}
