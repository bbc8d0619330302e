import type { FromHub } from '#core/session/messages.schema.ts';
import { openDesk } from './desk.ts';
import { untilClosed, type Dial } from './line.ts';

/** All tabs of the app that take part in a class without a hub talk here. */
const CHANNEL = 'pioneer.class';

/** How long a tab with a class may take to answer a knock, ms. */
const KNOCK_LIMIT = 1000;

/** What goes over the channel: words of a line (`to` the desk of a class, or to the line), or the end of it. */
type Parcel =
  | { readonly type: 'to-desk'; readonly line: string; readonly text: string }
  | { readonly type: 'to-line'; readonly line: string; readonly text: string }
  | { readonly type: 'line-ends'; readonly line: string }
  /** Another tab that leads this class yields to the one that begins last. */
  | { readonly type: 'desk-begins'; readonly room: string }
  | { readonly type: 'desk-ends' };

/**
 * The hub of a class within one browser: the tab that leads is its own hub, and other tabs join it. For a teacher who
 * tries the pupil's page where there is no hub. The same links work on it, with the same messages.
 */
export function dialAsHost(newChannel: () => BroadcastChannel = channelOfTabs): Dial {
  return (first, events) => {
    const on = untilClosed(events);
    const tabs = talkTo(newChannel());
    const lines = new Map<string, { hear(text: string): void; end(): void }>();
    const desk = openDesk(first, (text) => on.heard(text));
    tabs.onParcel((data) => {
      if (data.type === 'line-ends') {
        lines.get(data.line)?.end();
        lines.delete(data.line);
      }
      if (data.type === 'desk-begins' && data.room === desk.room) on.heard(JSON.stringify({ t: 'bye', reason: 'replaced' } satisfies FromHub));
      if (data.type !== 'to-desk') return;
      const known = lines.get(data.line);
      if (known) return known.hear(data.text);
      const line = desk.enter(data.text, (text) => tabs.post({ type: 'to-line', line: data.line, text }));
      if (line) lines.set(data.line, line);
    });
    const leave = () => tabs.post({ type: 'desk-ends' });
    globalThis.addEventListener?.('pagehide', leave);
    queueMicrotask(() => {
      on.opened();
      tabs.post({ type: 'desk-begins', room: desk.room });
      desk.begin();
    });
    return {
      send: (text) => desk.hostSays(text),
      close() {
        on.mute();
        leave();
        globalThis.removeEventListener?.('pagehide', leave);
        tabs.close();
      },
    };
  };
}

/** A pupil's line to a class in another tab of this browser. */
export function dialAsPupil(newChannel: () => BroadcastChannel = channelOfTabs, limit = KNOCK_LIMIT): Dial {
  return (first, events) => {
    const on = untilClosed(events);
    const line = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    const tabs = talkTo(newChannel());
    let hasHeard = false;
    const fail = () => {
      clearTimeout(timer);
      tabs.close();
      on.closed(hasHeard ? 'lost' : 'no-hub');
    };
    const timer = setTimeout(fail, limit);
    tabs.onParcel((data) => {
      if (data.type === 'desk-ends' && hasHeard) fail();
      if (data.type !== 'to-line' || data.line !== line) return;
      clearTimeout(timer);
      if (!hasHeard) on.opened();
      hasHeard = true;
      on.heard(data.text);
    });
    tabs.post({ type: 'to-desk', line, text: first });
    return {
      send: (text) => tabs.post({ type: 'to-desk', line, text }),
      close() {
        clearTimeout(timer);
        on.mute();
        tabs.post({ type: 'line-ends', line });
        tabs.close();
      },
    };
  };
}

/** The first way that knows of a hub. */
export function firstOf(way: Dial, otherwise: Dial): Dial {
  return (first, on) => {
    let line = way(first, { ...on, closed: (why) => (why === 'no-hub' ? (line = otherwise(first, on)) : on.closed(why)) });
    return { send: (text) => line.send(text), close: () => line.close() };
  };
}

function channelOfTabs(): BroadcastChannel {
  return new BroadcastChannel(CHANNEL);
}

/** The channel with its parcels. Once closed it is silent: a line may be hung up from both sides. */
function talkTo(channel: BroadcastChannel) {
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
