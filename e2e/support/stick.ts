import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from '@playwright/test';
import { makePortable } from '../../src/tools/portable/make-portable.mjs';
import { BUILT } from './test-site.ts';

/** A USB stick with the folder of `npm run portable` on it. */
export interface Stick {
  readonly folder: string;
  /** What a double click on the page opens. */
  readonly url: string;
}

/** Makes the folder from the site as it was built, in some seconds; for `beforeAll`. */
export async function makeStick(): Promise<Stick> {
  const folder = test.info().outputPath('portable');
  if (!(await makePortable(BUILT, folder))) throw new Error('the portable folder could not be made');
  return { folder, url: pathToFileURL(join(folder, 'index.html')).href };
}
