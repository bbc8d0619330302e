// As much of the Presentation API as is used (https://www.w3.org/TR/presentation-api/; Chromium only, https or
// localhost). TypeScript has no types for it.

/** One end of the line between her window and the page on the other screen. */
export interface PresentationLine extends EventTarget {
  /** Names the presentation: by it a reloaded window comes back to it. */
  readonly id: string;
  readonly state: 'connecting' | 'connected' | 'closed' | 'terminated';
  send(text: string): void;
  close(): void;
  terminate(): void;
}

export interface PresentationScreens extends EventTarget {
  /** Whether there is a screen to show a page on. */
  readonly value: boolean;
}

export interface PresentationAsk {
  /** Lets her choose a screen; only on a press of hers. */
  start(): Promise<PresentationLine>;
  reconnect(id: string): Promise<PresentationLine>;
  getAvailability(): Promise<PresentationScreens>;
}

export interface PresentationLines extends EventTarget {
  readonly connections: readonly PresentationLine[];
}

/** What a page that can ask for a screen has. */
export interface Presents {
  readonly PresentationRequest?: new (addresses: readonly string[]) => PresentationAsk;
}

/** What every page has; `receiver` only one that was put on a screen. */
export interface Receives {
  readonly presentation?: { readonly receiver?: { readonly connectionList: Promise<PresentationLines> } | null };
}
