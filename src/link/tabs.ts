import type { Dial } from './line.ts';

/** All tabs of the app that take part in a class without a hub talk here. */
const CHANNEL = 'pioneer.class';

/** What goes over the channel: words of a line (`to` the desk of a class, or to the line), or the end of it. */
export type Parcel =
  | { readonly type: 'to-desk'; readonly line: string; readonly text: string }
  | { readonly type: 'to-line'; readonly line: string; readonly text: string }
  | { readonly type: 'line-ends'; readonly line: string }
  /** Another tab that leads this class yields to the one that begins last. */
  | { readonly type: 'desk-begins'; readonly room: string }
  | { readonly type: 'desk-ends' };

/** The channel with its parcels. Once closed it is silent: a line may be hung up from both sides. */
export function talkTo(channel: BroadcastChannel) {
  let isClosed = false;
  return {
    post: (parcel: Parcel) => isClosed || channel.postMessage(parcel),
    onParcel: (listener: (parcel: Parcel) => void) => (channel.onmessage = ({ data }: MessageEvent<Parcel>) => isClosed || listener(data)),
    close() {
      isClosed = true;
      channel.close();
    },
  };
}

/** Missing in Safari before 15.4: see `hasTabs`. */
export function channelOfTabs(): BroadcastChannel {
  return new BroadcastChannel(CHANNEL);
}

/** Whether tabs of this browser can talk to each other. */
export function hasTabs(): boolean {
  return typeof BroadcastChannel === 'function';
}

/** The first way that knows of a hub. */
export function firstOf(way: Dial, otherwise: Dial): Dial {
  return (first, on) => {
    let line = way(first, { ...on, closed: (why) => (why === 'no-hub' ? (line = otherwise(first, on)) : on.closed(why)) });
    return { send: (text) => line.send(text), close: () => line.close() };
  };
}
