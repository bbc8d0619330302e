import { isServed } from './is-served.ts';
import { CONNECT_LIMIT, untilClosed, type Dial } from './line.ts';

/** A line over plain HTTP, where a proxy kills WebSocket: an EventSource to listen, a POST for each word. Secrets go in bodies only. A page from a folder has no hub. */
export function dialStream(hub: URL, limit = CONNECT_LIMIT): Dial {
  const streams = `${hub.href}/stream`;
  return (first, events) => {
    const on = untilClosed(events);
    let source: EventSource | null = null;
    let isClosed = false;
    let address = '';
    const timer = setTimeout(() => fail('lost'), limit);
    const fail = (why: 'lost' | 'no-hub') => {
      clearTimeout(timer);
      isClosed = true;
      source?.close(); // it would come back by itself, without our first word
      on.closed(why);
    };
    /** One after the other: what is said first has to arrive first. */
    let saying: Promise<unknown> = (isServed(hub) ? post(streams, first) : Promise.resolve(null)).then(
      (stream) => {
        if (isClosed) return;
        if (stream === null) return fail('no-hub');
        address = `${streams}/${stream}`;
        source = new EventSource(address);
        source.onopen = () => {
          clearTimeout(timer);
          on.opened();
        };
        source.onmessage = ({ data }) => on.heard(String(data));
        source.onerror = () => fail('lost');
      },
      () => fail('lost'),
    );
    return {
      send(text) {
        saying = saying.then(async () => {
          if (isClosed || !address) return;
          const answer = await fetch(address, { method: 'POST', body: text }).catch(() => null);
          if (!answer?.ok && !isClosed) fail('lost');
        });
      },
      close() {
        on.mute();
        fail('lost');
      },
    };
  };
}

/** The name of the new stream, or null when the server is no hub: a static host answers 404 or 405, or with a page of its own. */
async function post(streams: string, first: string): Promise<string | null> {
  const answer = await fetch(streams, { method: 'POST', body: first });
  if (answer.status >= 500 && answer.status !== 501) throw new Error('The hub is not up');
  const found: unknown = answer.ok ? await answer.json().catch(() => null) : null;
  const stream = typeof found === 'object' && found !== null && 'stream' in found ? found.stream : null;
  return typeof stream === 'string' && /^[A-Za-z0-9_-]+$/.test(stream) ? stream : null;
}
