import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsProblems } from '../floor-js.mjs';
import { asFromFile } from './from-file-page.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const script = read('./open-page.js');
/** The page as Vite hands it over: its addresses beside the page, its own two tags in the head. */
const page = read('../../../index.html')
  .replaceAll('href="/', 'href="./')
  .replace(/\s*<script type="module".*<\/script>/, '')
  .replace(
    '</head>',
    '<script type="module" crossorigin src="./from-file/app.js"></script><link rel="stylesheet" crossorigin href="./from-file/app.css"></head>',
  );

describe('the page that opens by double click', () => {
  const made = asFromFile(page, script);

  it('asks for nothing that a browser refuses from a folder: modules, the manifest, files of an agreed origin', () => {
    expect(made).not.toMatch(/type="module"|rel="manifest"|crossorigin/);
    expect(made).toContain('<link rel="stylesheet" href="./from-file/app.css">');
  });

  it('finds its icons in the site beside it', () => {
    expect(made.match(/\S+icons\/\S+/g)).toHaveLength(3);
    expect(made).not.toContain('"./icons/');
  });

  it('tells who opened it inside an archive to unpack the folder first', () => {
    expect(made).toMatch(/<p id="not-started" hidden>没能打开。请先把整个文件夹解压.*<\/p>/);
  });

  it('carries the script that opens it, which browsers of any age can read', () => {
    expect(made).toMatch(/<script>\(function \(\) \{[^]*'\.\/from-file\/files\.js', '\.\/from-file\/app\.js'[^]*<\/script>\s*<\/body>/);
    expect(jsProblems(script, 'es5')).toEqual([]);
  });

  it('is not made from a page that has lost one of the places: better no folder than half of one', () => {
    expect(() => asFromFile(page.replace('rel="manifest"', 'rel="other"'), script)).toThrow('no place');
  });
});
