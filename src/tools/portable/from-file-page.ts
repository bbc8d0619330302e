import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { squeezed } from '../squeezed.mjs';

/** What a page from a folder says when its scripts are not beside it: most often it was opened inside an archive. */
const NOT_STARTED =
  '没能打开。请先把整个文件夹解压或复制出来，再双击里面的 index.html。This could not be opened. Please unpack or copy the whole folder first, then open index.html in it.';

/**
 * Turns the built page into one that opens by double click: its scripts are started by open-page.js, and it asks for
 * nothing that a browser refuses from a folder. Throws when the page has changed so that a place is not found.
 */
export function fromFilePage(): Plugin {
  const script = readFileSync(new URL('./open-page.js', import.meta.url), 'utf8');
  return {
    name: 'from-file-page',
    transformIndexHtml: { order: 'post', handler: (html) => asFromFile(html, script) },
  };
}

/** The page of the site, as it has to be in a folder. */
export function asFromFile(html: string, script: string): string {
  return [
    [/\s*<script type="module"[^>]*><\/script>/, ''],
    [/\s*<link rel="manifest"[^>]*>/, ''], // there is nothing to install
    [/ crossorigin(?= href="[^"]*\.css")/, ''], // a file has no origin that could agree
    [/(?<=href=")\.\/(?=icons\/)/g, './app/'],
    [/(?<=<p id="not-started" hidden>)[^]*?(?=<\/p>)/, NOT_STARTED],
    [/(?=\s*<\/body>)/, `\n    <script>${squeezed(script)}</script>`],
  ].reduce((page, [place, text]) => replaced(page, place as RegExp, text as string), html);
}

function replaced(page: string, place: RegExp, text: string): string {
  if (page.search(place) < 0) throw new Error(`The page has no place any more for ${place}`);
  return page.replace(place, () => text);
}
