import { dialAsPupil } from './dial-as-pupil.ts';
import { dialStream } from './dial-stream.ts';
import type { Dial } from './line.ts';
import { firstOf, hasTabs } from './tabs.ts';

/** Where WebSocket leads to no hub: plain HTTP, and where there is no hub at all, another tab of this browser. */
export function pupilDetour(hub: URL): Dial {
  return hasTabs() ? firstOf(dialStream(hub), dialAsPupil()) : dialStream(hub);
}
