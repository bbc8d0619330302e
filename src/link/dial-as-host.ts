import type { FromHub } from '#core/session/messages.schema.ts';
import { openDesk } from './desk.ts';
import { untilClosed, type Dial } from './line.ts';
import { channelOfTabs, talkTo } from './tabs.ts';

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
