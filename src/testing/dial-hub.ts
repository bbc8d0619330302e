import { dialSocket } from '#link/dial-socket.ts';
import type { Dial } from '#link/line.ts';
import { NodeSocket } from './node-socket.ts';
import type { RunningHub } from './running-hub.ts';

/** A page's way to a hub, in a program: it takes what is there as WebSocket. */
export function dialHub(hub: RunningHub): Dial {
  Object.assign(globalThis, { WebSocket: NodeSocket });
  return dialSocket(hub.address);
}
