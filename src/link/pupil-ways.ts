import { dialAsPupil } from './dial-as-pupil.ts';
import { dialSocket } from './dial-socket.ts';
import { dialStream } from './dial-stream.ts';
import type { Ways } from './hub-socket.ts';
import { firstOf, hasTabs } from './tabs.ts';

/** How a pupil's page finds its class: at the hub beside the page, in whatever folder it lies; where there is none, in another tab of this browser. */
export function pupilWays(base = document.baseURI): Ways {
  const hub = new URL('hub', base);
  const stream = dialStream(hub);
  return { socket: dialSocket(hub), stream: hasTabs() ? firstOf(stream, dialAsPupil()) : stream };
}
