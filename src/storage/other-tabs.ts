/** What tabs tell each other: something was written, or the learner erased everything. */
export type TabMessage = 'written' | 'erased';

export interface OtherTabs {
  tell(message: TabMessage): void;
}

/** Talks to other tabs of the app. Where there is no BroadcastChannel (Safari < 15.4) each tab sees the others' writing when it reads again. */
export function otherTabs(onMessage: (message: TabMessage) => void): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {} };
  const channel = new BroadcastChannel('pioneer.log');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'written' || data === 'erased') onMessage(data);
  };
  return { tell: (message) => channel.postMessage(message) };
}
