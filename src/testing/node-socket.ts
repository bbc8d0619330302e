import { WebSocket } from 'ws';

/** WebSocket as a page has it, for Node before 22: an error that nobody listens to is no exception there. */
export class NodeSocket extends WebSocket {
  constructor(address: string) {
    super(address);
    this.on('error', () => {});
  }
}
