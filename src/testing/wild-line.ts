import type { Dial, LineEvents } from '#link/line.ts';

/** What can go wrong on a way, as a test orders it. */
export interface Wild {
  readonly dial: Dial;
  /** No line can be had until this is false again; lines there are break. */
  setDown(isDown: boolean): void;
  /** What becomes of a message on its way out or in: lost, itself, doubled. Called for each. */
  out: (text: string) => readonly string[];
  in: (text: string) => readonly string[];
}

/** The same way through a school's worst network. */
export function wildLine(dial: Dial): Wild {
  const open = new Set<() => void>();
  let isDown = false;
  const wild: Wild = {
    out: (text) => [text],
    in: (text) => [text],
    setDown(next) {
      isDown = next;
      if (next) [...open].forEach((cut) => cut());
    },
    dial(first, on) {
      if (isDown) {
        setTimeout(() => on.closed('lost'), 0);
        return { send() {}, close() {} };
      }
      const events: LineEvents = { ...on, heard: (text) => wild.in(text).forEach(on.heard) };
      const line = dial(first, events);
      const cut = () => {
        open.delete(cut);
        line.close();
        on.closed('lost');
      };
      open.add(cut);
      return {
        send: (text) => wild.out(text).forEach((one) => line.send(one)),
        close() {
          open.delete(cut);
          line.close();
        },
      };
    },
  };
  return wild;
}
