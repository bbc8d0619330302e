import { fileURLToPath } from 'node:url';
import { serveWithHub } from '../serve-with-hub.mjs';

// The built site with its hub in a process of its own, as `npm start` runs them: says its port to its parent.
const { port } = await serveWithHub({ root: fileURLToPath(new URL('../../../dist', import.meta.url)), port: 0 });
process.send?.({ port });
process.on('disconnect', () => process.exit(0));
