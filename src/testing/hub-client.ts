import { WebSocket } from 'ws';
import { readFromHub, type FromHub, type ToHub } from '#core/session/messages.schema.ts';

/** A client of the hub that does only what it is told, for tests and measurements. */
export class HubClient {
  readonly socket: WebSocket;
  /** All that came and that `next` has not given away yet. */
  readonly heard: FromHub[] = [];
  /** The code with which the connection ended. */
  readonly closed: Promise<number>;
  onMessage: (message: FromHub) => void = () => {};
  private readonly wanted: { readonly type: string; readonly give: (message: FromHub) => void }[] = [];

  private constructor(socket: WebSocket) {
    this.socket = socket;
    this.closed = new Promise((resolve) => void socket.on('close', resolve));
    socket.on('error', () => {}); // `closed` says it
    socket.on('message', (data: Buffer) => this.hear(data.toString()));
  }

  /** Resolves when the connection is open; rejects when there is none to be had. */
  static async connect(url: string, headers: Record<string, string> = {}): Promise<HubClient> {
    const socket = new WebSocket(url, { headers });
    const client = new HubClient(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return client;
  }

  say(message: ToHub): void {
    this.sayText(JSON.stringify(message));
  }

  sayText(text: string): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(text);
  }

  /** The next message of this type, come or yet to come. What came before it stays in `heard`. */
  next<Type extends FromHub['t']>(type: Type, within = 10_000): Promise<Extract<FromHub, { t: Type }>> {
    const isOfType = (message: FromHub): message is Extract<FromHub, { t: Type }> => message.t === type;
    const at = this.heard.findIndex(isOfType);
    const [found] = at < 0 ? [] : this.heard.splice(at, 1);
    if (found && isOfType(found)) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`No ${type} within ${within} ms; heard ${JSON.stringify(this.heard).slice(0, 500)}`)), within);
      this.wanted.push({
        type,
        give(message) {
          clearTimeout(late);
          if (isOfType(message)) resolve(message);
        },
      });
    });
  }

  /** The connection is gone without a word, as when the Wi-Fi ends. */
  vanish(): void {
    this.socket.terminate();
  }

  private hear(text: string): void {
    const read = readFromHub(JSON.parse(text));
    if (!read.ok) throw new Error(`The hub says what no client can read: ${text.slice(0, 200)}`);
    this.onMessage(read.value);
    const at = this.wanted.findIndex(({ type }) => type === read.value.t);
    const [wanted] = at < 0 ? [] : this.wanted.splice(at, 1);
    if (wanted) wanted.give(read.value);
    else this.heard.push(read.value);
  }
}
