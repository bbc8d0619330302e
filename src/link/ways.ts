import { dialSocket } from './dial-socket.ts';
import { dialStream } from './dial-stream.ts';
import type { Ways } from './hub-socket.ts';
import { dialAsHost, dialAsPupil, firstOf } from './same-device.ts';

/** How a page finds its class: the hub beside it, in whatever folder it lies; where there is none, another tab of this browser. */
export function waysOf(role: 'host' | 'pupil', base = document.baseURI): Ways {
  const hub = new URL('hub', base);
  const here = role === 'host' ? dialAsHost() : dialAsPupil();
  return { socket: dialSocket(hub), stream: hasTabs() ? firstOf(dialStream(hub), here) : dialStream(hub) };
}

/** Missing in Safari before 15.4. */
function hasTabs(): boolean {
  return typeof BroadcastChannel === 'function';
}
