/** As much of EventSource as the app uses, for Node, which has none. */
export class NodeEventSource {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  private readonly stop = new AbortController();

  constructor(address: string) {
    this.listen(address).then(
      () => this.onerror?.(),
      () => this.stop.signal.aborted || this.onerror?.(),
    );
  }

  close(): void {
    this.onopen = this.onmessage = this.onerror = null;
    this.stop.abort();
  }

  private async listen(address: string): Promise<void> {
    const answer = await fetch(address, { headers: { accept: 'text/event-stream' }, signal: this.stop.signal });
    if (!answer.ok || !answer.body) return;
    this.onopen?.();
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const events = (text + part.value).split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) if (event.startsWith('data: ')) this.onmessage?.({ data: event.slice(6) });
    }
  }
}
