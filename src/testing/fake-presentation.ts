import type { PresentationAsk, PresentationLine, PresentationLines, PresentationScreens, Presents, Receives } from '#features/demo/presentation-api.ts';

/** One end of a line as the browser makes it. What is sent comes a little later. */
class FakeLine extends EventTarget implements PresentationLine {
  readonly id: string;
  state: PresentationLine['state'] = 'connecting';
  other: FakeLine | null = null;
  private readonly carry: (text: string) => readonly string[];

  constructor(id: string, carry: (text: string) => readonly string[]) {
    super();
    this.id = id;
    this.carry = carry;
  }

  send(text: string): void {
    if (this.state !== 'connected') throw new DOMException('not connected', 'InvalidStateError');
    for (const one of this.carry(text)) this.other?.come(one);
  }

  come(text: string): void {
    queueMicrotask(() => this.state === 'connected' && this.dispatchEvent(new MessageEvent('message', { data: text })));
  }

  connected(): void {
    if (this.state !== 'connecting') return;
    this.state = 'connected';
    this.dispatchEvent(new Event('connect'));
  }

  close(): void {
    this.go('closed', 'close');
  }

  terminate(): void {
    this.go('terminated', 'terminate');
  }

  private go(state: PresentationLine['state'], event: string): void {
    for (const end of [this, this.other]) {
      if (!end || end.state === 'closed' || end.state === 'terminated') continue;
      end.state = state;
      end.dispatchEvent(new Event(event));
    }
  }
}

/** A browser with a display it can show a page on, and the page there, which is another browser’s. */
export class FakePresentation {
  /** What becomes of a text on its way to the display. */
  carry: (text: string) => readonly string[] = (text) => [text];
  /** Why the display is not to be had, as the browser names it. */
  refusal: string | null = null;
  private readonly kept = new Map<string, string>();
  private readonly lines = Object.assign(new EventTarget(), { connections: [] as PresentationLine[] });
  private readonly screens = Object.assign(new EventTarget(), { value: true });
  private begun: string | null = null;

  /** Her window, also when it is loaded anew: what it kept is there. */
  window(href = 'https://fanzha.example/app/#/demo/visit/visit/presenter'): Window & Presents {
    const page = {
      location: { href },
      sessionStorage: {
        getItem: (name: string) => this.kept.get(name) ?? null,
        setItem: (name: string, value: string) => void this.kept.set(name, value),
        removeItem: (name: string) => void this.kept.delete(name),
      },
      PresentationRequest: this.request(),
    };
    return page as unknown as Window & Presents; // as much of it as is used
  }

  /** The page on the display. */
  navigator(): Navigator & Receives {
    const lines: PresentationLines = this.lines;
    return { presentation: { receiver: { connectionList: Promise.resolve(lines) } } } as Partial<Receives> as Navigator & Receives; // as much of it as is used
  }

  /** The display is switched off, or on again. */
  setDisplay(value: boolean): void {
    this.screens.value = value;
    this.screens.dispatchEvent(new Event('change'));
    if (!value) for (const line of this.lines.connections) line.terminate();
  }

  /** What her window's page leaves behind when it is loaded anew. */
  loseLines(): void {
    for (const line of this.lines.connections) line.close();
  }

  /** A text on its way to the display that was held up. */
  bring(text: string): void {
    const [line] = this.lines.connections.slice(-1);
    if (line instanceof FakeLine) line.come(text);
  }

  private request(): NonNullable<Presents['PresentationRequest']> {
    const connect = (id: string) => this.connect(id);
    const screens: PresentationScreens = this.screens;
    const refusal = () => this.refusal;
    const begun = () => this.begun;
    return class implements PresentationAsk {
      constructor([address]: readonly string[]) {
        if (!address?.startsWith('http')) throw new DOMException('no such scheme', 'NotSupportedError');
      }
      async start(): Promise<PresentationLine> {
        const name = refusal();
        if (name !== null) throw new DOMException('', name);
        return connect('presentation');
      }
      async reconnect(id: string): Promise<PresentationLine> {
        if (id !== begun()) throw new DOMException('', 'NotFoundError');
        return connect(id);
      }
      async getAvailability(): Promise<PresentationScreens> {
        return screens;
      }
    };
  }

  private connect(id: string): PresentationLine {
    this.begun = id;
    const hers = new FakeLine(id, (text) => this.carry(text));
    const there = new FakeLine(id, (text) => [text]);
    hers.other = there;
    there.other = hers;
    // She has her end first; the other is there when the two are joined.
    setTimeout(() => {
      if (hers.state !== 'connecting') return;
      there.connected();
      this.lines.connections = [...this.lines.connections.filter(({ state }) => state === 'connected'), there];
      this.lines.dispatchEvent(new Event('connectionavailable'));
      hers.connected();
    });
    return hers;
  }
}
