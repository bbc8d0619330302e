/** One connection to a hub: text out. What is sent on a line that has closed is lost. */
export interface Line {
  send(text: string): void;
  /** Nothing is heard of it any more after this. */
  close(): void;
}

/** What happens on a line. `closed` comes at most once, and nothing after it. */
export interface LineEvents {
  opened(): void;
  heard(text: string): void;
  /** `blocked`: this way is closed though the server answers. `no-hub`: the server is there and knows of no hub. */
  closed(why: 'lost' | 'blocked' | 'no-hub'): void;
}

/** A way of reaching a hub: opens a line and says `first` on it as soon as it can. */
export type Dial = (first: string, on: LineEvents) => Line;

/** How long opening a line may take, ms. */
export const CONNECT_LIMIT = 5000;

/** Hands events on until the line is closed from either side. */
export function untilClosed(on: LineEvents): LineEvents & { mute(): void } {
  let isOver = false;
  return {
    opened: () => isOver || on.opened(),
    heard: (text) => isOver || on.heard(text),
    closed: (why) => {
      if (isOver) return;
      isOver = true;
      on.closed(why);
    },
    mute: () => {
      isOver = true;
    },
  };
}

/** A way whose code is fetched when it is first needed. Code that can't be had is a line that can't. */
export function fetched(load: () => Promise<Dial>): Dial {
  return (first, events) => {
    const on = untilClosed(events);
    let line: Line | null = null;
    let isOver = false;
    load().then(
      (dial) => {
        if (!isOver) line = dial(first, on);
      },
      () => on.closed('lost'),
    );
    return {
      send: (text) => line?.send(text),
      close() {
        isOver = true;
        on.mute();
        line?.close();
      },
    };
  };
}
