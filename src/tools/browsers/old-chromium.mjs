import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { PROJECT } from '../paths.mjs';
import { runNpm } from '../run.mjs';

/** Where test browsers and their drivers are kept; gone with node_modules. */
export const CACHE = join(PROJECT, 'node_modules/.cache/browsers');

/** Packages that carry a real Chromium, Brotli-packed. Not dependencies: 40 to 60 MB each, wanted once in a while. */
const PACKAGES = /** @type {const} */ ({
  72: 'chrome-aws-lambda@1.11.2',
  80: 'chrome-aws-lambda@2.1.1',
  83: 'chrome-aws-lambda@5.0.0',
  92: 'chrome-aws-lambda@10.1.0',
  109: '@sparticuz/chromium@109.0.6',
});

/**
 * Fetches an old Chromium for Linux, once. Nothing of the package is run but the browser in it.
 * @param {keyof typeof PACKAGES} version
 * @returns {Promise<string>} path of the program
 */
export async function oldChromium(version) {
  const folder = join(CACHE, `chromium-${version}`);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  const unpacked = join(CACHE, `unpacking-${version}`);
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  if ((await runNpm(['pack', PACKAGES[version], '--pack-destination', unpacked, '--silent'])) !== 0) throw new Error(`npm pack ${PACKAGES[version]} failed`);
  untar(unpacked, readdirSync(unpacked).find((file) => file.endsWith('.tgz')) ?? '');
  const packed = join(unpacked, 'package/bin');
  mkdirSync(join(unpacked, 'out'));
  for (const file of readdirSync(packed).filter((name) => name.endsWith('.br'))) {
    const name = file.startsWith('chromium') ? 'chromium' : file.slice(0, -'.br'.length);
    writeFileSync(join(unpacked, 'out', name), brotliDecompressSync(readFileSync(join(packed, file))));
  }
  chmodSync(join(unpacked, 'out/chromium'), 0o755);
  if (existsSync(join(unpacked, 'out/swiftshader.tar'))) untar(join(unpacked, 'out'), 'swiftshader.tar'); // GL libraries, beside the program
  rmSync(folder, { recursive: true, force: true });
  renameSync(join(unpacked, 'out'), folder); // last: half a browser must not look like one
  rmSync(unpacked, { recursive: true, force: true });
  return program;
}

/** @param {string} folder @param {string} file */
function untar(folder, file) {
  const { status } = spawnSync('tar', ['xf', file], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`tar could not unpack ${file}`);
}
