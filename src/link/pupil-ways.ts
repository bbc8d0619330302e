import { dialSocket } from './dial-socket.ts';
import type { Ways } from './hub-socket.ts';
import { isServed } from './is-served.ts';
import { fetched } from './line.ts';

/** How a pupil's page finds its class: at the hub beside the page, in whatever folder it lies. The ways for where that fails are fetched then. */
export function pupilWays(base = document.baseURI): Ways {
  const hub = new URL('hub', base);
  const detour = fetched(() => import('./pupil-detour.ts').then((module) => module.pupilDetour(hub)));
  return isServed(hub) ? { socket: dialSocket(hub), stream: detour } : { socket: detour, stream: null };
}
