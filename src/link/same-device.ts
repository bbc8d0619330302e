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
    const channel = newChannel();
    const lines = new Map<string, { hear(text: string): void; end(): void }>();
    const desk = openDesk(first, (text) => on.heard(text));
    channel.onmessage = ({ data }: MessageEvent<Parcel>) => {
      if (data.type === 'line-ends') {
        lines.get(data.line)?.end();
        lines.delete(data.line);
      }
      if (data.type === 'desk-begins' && data.room === desk.room) on.heard(JSON.stringify({ t: 'bye', reason: 'replaced' } satisfies FromHub));
      if (data.type !== 'to-desk') return;
      const known = lines.get(data.line);
      if (known) return known.hear(data.text);
      const line = desk.enter(data.text, (text) => channel.postMessage({ type: 'to-line', line: data.line, text } satisfies Parcel));
      if (line) lines.set(data.line, line);
    };
    const leave = () => channel.postMessage({ type: 'desk-ends' } satisfies Parcel);
    globalThis.addEventListener?.('pagehide', leave);
    queueMicrotask(() => {
      on.opened();
      channel.postMessage({ type: 'desk-begins', room: desk.room } satisfies Parcel);
      desk.begin();
    });
    return {
      send: (text) => desk.hostSays(text),
      close() {
        on.mute();
        leave();
        globalThis.removeEventListener?.('pagehide', leave);
        channel.close();
      },
    };
  };
}

/** A pupil's line to a class in another tab of this browser. */
export function dialAsPupil(newChannel: () => BroadcastChannel = channelOfTabs, limit = KNOCK_LIMIT): Dial {
  return (first, events) => {
    const on = untilClosed(events);
    const line = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    const channel = newChannel();
    let hasHeard = false;
    const fail = () => {
      clearTimeout(timer);
      channel.close();
      on.closed(hasHeard ? 'lost' : 'no-hub');
    };
    const timer = setTimeout(fail, limit);
    channel.onmessage = ({ data }: MessageEvent<Parcel>) => {
      if (data.type === 'desk-ends' && hasHeard) fail();
      if (data.type !== 'to-line' || data.line !== line) return;
      clearTimeout(timer);
      if (!hasHeard) on.opened();
      hasHeard = true;
      on.heard(data.text);
    };
    const post = (parcel: Parcel) => channel.postMessage(parcel);
    post({ type: 'to-desk', line, text: first });
    return {
      send: (text) => post({ type: 'to-desk', line, text }),
      close() {
        clearTimeout(timer);
        on.mute();
        post({ type: 'line-ends', line });
        channel.close();
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
