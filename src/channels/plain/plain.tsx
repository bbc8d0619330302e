import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { AppBar } from '#ui/beats/app-bar.tsx';
import { BeatList } from '#ui/beats/beat-list.tsx';
import type { ChannelProps } from '../channel.ts';

/** Beats as plain text, for a channel this version does not know or could not load: the story goes on. */
export function Plain({ title, subtitle, ...told }: ChannelProps): JSX.Element {
  return (
    <div>
      <AppBar title={title} subtitle={subtitle} />
      <BeatList {...told} label={say(title)} />
    </div>
  );
}
