import { CONNECT_LIMIT, untilClosed, type Dial } from './line.ts';

/** A line over WebSocket to the hub at this address (`http…`, the scheme follows). */
export function dialSocket(hub: URL, limit = CONNECT_LIMIT): Dial {
  const address = new URL(hub.href);
  address.protocol = hub.protocol === 'https:' ? 'wss:' : 'ws:';
  return (first, events) => {
    const on = untilClosed(events);
    const socket = open(address);
    let hasHeard = false;
    const timer = setTimeout(() => socket?.close(), limit);
    const fail = () => {
      clearTimeout(timer);
      if (hasHeard) on.closed('lost');
      else void answersHttp(hub).then((answers) => on.closed(answers ? 'blocked' : 'lost'));
    };
    if (!socket) fail();
    else {
      socket.onopen = () => {
        clearTimeout(timer);
        socket.send(first);
        on.opened();
      };
      socket.onmessage = ({ data }) => {
        hasHeard = true;
        if (typeof data === 'string') on.heard(data);
      };
      socket.onclose = fail; // comes after every error too
    }
    return {
      send: (text) => socket?.readyState === 1 && socket.send(text),
      close() {
        clearTimeout(timer);
        on.mute();
        socket?.close();
      },
    };
  };
}

/** Null where the page's policy forbids it: Safari before 15.4 does not count `ws:` as the page's own server. */
function open(address: URL): WebSocket | null {
  try {
    return new WebSocket(address.href);
  } catch {
    return null;
  }
}

/** Whether the server is there at all: if so, something between kills WebSocket, and another way may do. */
async function answersHttp(hub: URL): Promise<boolean> {
  try {
    await fetch(hub.href, { method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}
