import { untilClosed, type Dial } from './line.ts';
import { channelOfTabs, talkTo } from './tabs.ts';

/** How long a tab with a class may take to answer a knock, ms. */
const KNOCK_LIMIT = 1000;

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
