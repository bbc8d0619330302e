import type { ComponentChild } from 'preact';
import type { Beat, Person } from '#core/content/beat.schema.ts';
import type { Text } from '#core/content/text.schema.ts';

/** What every channel is given: the scene as far as it has been told. A channel keeps no state of the story. */
export interface ChannelProps {
  /** What the phone shows on top: the chat, the caller, the site, the app. */
  readonly title: Text;
  readonly subtitle?: Text | undefined;
  readonly beats: readonly Beat[];
  readonly people: readonly Person[];
  /** Someone is about to write or speak: show that it is coming. */
  readonly isMoreComing?: boolean;
  /** Puts something around a beat: a toggle to suspect it, its cues lit under it. */
  readonly around?: (beat: Beat, shown: ComponentChild) => ComponentChild;
  /** Beats whose quotes are marked in the text. */
  readonly lit?: ReadonlySet<string>;
}
