import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packNames } from './assemble-pack.ts';
import { type SiteFiles, siteFiles } from './site-files.ts';

/** What authors write; the page never loads it, so it is not published twice. */
const AUTHORING = ['pack.json', 'scenarios', 'items', 'sources'] as const;

/**
 * Makes the small files that the page loads from the packs under public/packs: catalogue, one bundle a
 * scenario, the items, pinyin. In dev they are made anew when a file changes, unfinished packs included; a
 * build fails with the list of problems. With DRAFT_PACKS=1 a build only warns: for work on the app while
 * content is being written, never for a release.
 */
export function packsPlugin(): Plugin {
  let publicFolder = '';
  let base = '/';
  const isDraft = process.env['DRAFT_PACKS'] === '1';
  return {
    name: 'packs',
    configResolved(config) {
      publicFolder = config.publicDir;
      base = config.base;
    },
    configureServer(server) {
      let made: SiteFiles | undefined;
      let madeAt = '';
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '');
        const name = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
        if (!/^(?:packs|locales)\/.*\.json$/.test(name)) return next();
        const now = stampOf(publicFolder);
        if (!made || madeAt !== now) {
          madeAt = now;
          made = siteFiles(publicFolder, true);
          for (const problem of made.problems) server.config.logger.warn(problem);
        }
        const content = made.files.get(decodeURIComponent(name));
        if (content === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(content);
      });
    },
    generateBundle() {
      const { files, problems } = siteFiles(publicFolder, isDraft);
      if (problems.length > 0 && !isDraft) this.error(`The packs have problems:\n${problems.join('\n')}`);
      for (const problem of problems) this.warn(problem);
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
    // Before closeBundle, where the service worker's list of files is made.
    writeBundle({ dir }) {
      if (dir === undefined) return;
      for (const name of packNames(join(publicFolder, 'packs'))) {
        for (const part of AUTHORING) rmSync(join(dir, 'packs', name, part), { recursive: true, force: true });
      }
    },
  };
}

/**
 * Changes when a file below the folder does. The server's watcher would tell too, but not what changed before
 * it was ready.
 */
function stampOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${name} ${statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? ''}`)
    .join('\n');
}
