import { join } from 'node:path';
import { DIST, PROJECT } from './paths.mjs';
import { serveWithHub } from './serve-with-hub.mjs';

// Serves dist and the hub for the end-to-end tests on exactly the port given: another one would be another origin.
const site = await serveWithHub({ root: join(PROJECT, DIST), port: Number(process.env['E2E_PORT'] ?? 4317) });
console.log(site.url);
process.on('SIGTERM', () => process.exit(0));
