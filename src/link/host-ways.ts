import { dialAsHost } from './dial-as-host.ts';
import { dialSocket } from './dial-socket.ts';
import { dialStream } from './dial-stream.ts';
import type { Ways } from './hub-socket.ts';
import { isServed } from './is-served.ts';
import { firstOf, hasTabs } from './tabs.ts';

/**
 * How the teacher's page leads its class: at the hub beside the page. Where there is none the tab is its own hub for
 * other tabs of this browser; the room then has no addresses.
 */
export function hostWays(base = document.baseURI): Ways {
  const hub = new URL('hub', base);
  const stream = hasTabs() ? firstOf(dialStream(hub), dialAsHost()) : dialStream(hub);
  return isServed(hub) ? { socket: dialSocket(hub), stream } : { socket: stream, stream: null };
}
