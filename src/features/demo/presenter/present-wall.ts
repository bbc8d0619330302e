import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { readFollowAsk } from '#core/session/follow-ask.schema.ts';
import { followLines, type Look } from '#core/session/follow.ts';
import type { PresentationAsk, PresentationLine, Presents } from '../presentation-api.ts';
import type { VisitRun } from '../visit-run.ts';

/** Within so long the page on the other display must have said that it is there, ms. It is fetched anew, without what this browser keeps: where there is no network it may never come. */
const THERE_WITHIN = 20_000;

/** The wall on a display that the browser shows pages on by itself. */
export interface PresentedWall {
  /** Whether it knows of such a display. */
  readonly hasDisplay: boolean;
  /** `lost`: it was there, and is not any more. `failed`: it never came to be there. */
  readonly wall: 'none' | 'starting' | 'shown' | 'lost' | 'failed';
}

export interface WallPresenter {
  readonly state: ReadonlySignal<PresentedWall>;
  /** Lets her choose the display, and shows the wall there. Only on a press of hers. */
  show(): Promise<void>;
  /** Takes the wall from that display. */
  end(): void;
  /** Stops sending; the display keeps what it has. */
  close(): void;
}

/**
 * The wall of a visit on another display by the Presentation API: what happens is sent there as it happens, for the
 * page there may have no storage in common with this one. A reload of this window comes back to the same display.
 * Null where the browser can't do it.
 */
export function presentWall(run: VisitRun, look: () => Look, page: Window & Presents = window): WallPresenter | null {
  const request = requestOf(page);
  return request && present(request, run, look, page);
}

function present(request: PresentationAsk, run: VisitRun, look: () => Look, page: Window): WallPresenter {
  const { id } = run.header;
  const kept = keptId(page, `pioneer.presented.${id}`);
  const state = signal<PresentedWall>({ hasDisplay: false, wall: 'none' });
  let line: PresentationLine | null = null;
  /** How many events the display has; null until it has asked. */
  let sent: number | null = null;
  let late: ReturnType<typeof setTimeout> | undefined;

  const become = (change: Partial<PresentedWall>) => void (state.value = { ...state.peek(), ...change });

  function hold(next: PresentationLine): void {
    line = next;
    kept.write(next.id);
    become({ wall: 'starting' });
    next.addEventListener('message', (event) => {
      const ask = readFollowAsk(event instanceof MessageEvent ? event.data : null);
      if (line !== next || !ask) return;
      clearTimeout(late);
      sent = ask.visit === id ? ask.has : 0;
      sendNew();
      become({ wall: 'shown' });
    });
    const gone = () => line === next && letGo(state.peek().wall === 'shown' ? 'lost' : 'failed');
    next.addEventListener('close', gone);
    next.addEventListener('terminate', gone);
    late = setTimeout(() => end('failed'), THERE_WITHIN);
  }

  function sendNew(): void {
    if (sent === null || line?.state !== 'connected') return;
    const { log } = run.state.peek();
    for (const text of followLines(id, look(), log.slice(sent))) line.send(text);
    sent = log.length;
  }

  function letGo(wall: PresentedWall['wall']): void {
    clearTimeout(late);
    line = null;
    sent = null;
    kept.write(null);
    become({ wall });
  }

  function end(wall: PresentedWall['wall']): void {
    const was = line;
    letGo(wall);
    was?.terminate();
  }

  async function show(): Promise<void> {
    become({ wall: 'starting' });
    try {
      const next = await request.start();
      if (state.peek().wall === 'starting') hold(next);
      else next.terminate(); // she has thought better of it
    } catch (error) {
      become({ wall: error instanceof DOMException && error.name === 'NotAllowedError' ? 'none' : 'failed' }); // not allowed: she closed the list
    }
  }

  function comeBack(): void {
    const before = kept.read();
    if (before === null) return;
    become({ wall: 'starting' });
    const back = (next: PresentationLine) => (state.peek().wall === 'starting' ? hold(next) : next.close());
    request.reconnect(before).then(back, () => letGo('lost'));
  }

  function watch(screens: Awaited<ReturnType<PresentationAsk['getAvailability']>>): void {
    const tell = () => become({ hasDisplay: screens.value });
    screens.addEventListener('change', tell);
    tell();
  }

  request.getAvailability().then(watch, () => {}); // it won't say: the button for a window is there
  comeBack();
  const stop = effect(() => {
    void run.state.value; // whatever happens
    sendNew();
  });
  return {
    state,
    show,
    end: () => end('none'),
    close() {
      stop();
      clearTimeout(late);
      const was = line;
      line = null;
      become({ wall: 'none' });
      was?.close();
    },
  };
}

/** Null where there is no such thing, or the page comes from a place that can't be shown elsewhere (a folder). */
function requestOf(page: Window & Presents): PresentationAsk | null {
  try {
    return page.PresentationRequest ? new page.PresentationRequest([new URL('#/demo/follow', page.location.href).href]) : null;
  } catch {
    return null;
  }
}

/** The presentation this window has begun, kept through its reload and known to no other window. Never throws: where nothing can be kept, a reload begins without. */
function keptId(page: Window, name: string): { read(): string | null; write(id: string | null): void } {
  const attempt = <Result>(work: () => Result): Result | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    read: () => attempt(() => page.sessionStorage.getItem(name)),
    write: (id) => void attempt(() => (id === null ? page.sessionStorage.removeItem(name) : page.sessionStorage.setItem(name, id))),
  };
}
