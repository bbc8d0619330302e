import { describe, expect, it } from 'vitest';
import { filesOf, type BuiltChunk } from './files-of.ts';

const chunk = (fileName: string, moduleIds: string[], imports: string[] = [], styles: string[] = [], isEntry = false): BuiltChunk => ({
  type: 'chunk',
  fileName,
  moduleIds,
  imports,
  isEntry,
  viteMetadata: { importedCss: new Set(styles) },
});

const BUNDLE: readonly BuiltChunk[] = [
  chunk('assets/index.js', ['/project/src/app/main.tsx'], ['assets/first.js'], [], true),
  chunk('assets/first.js', ['/project/src/ui/button.tsx'], [], ['assets/first.css']),
  chunk('assets/play.js', ['/project/src/screens/play-screen.tsx'], ['assets/first.js', 'assets/deep.js'], ['assets/play.css']),
  chunk('assets/deep.js', ['/project/src/core/deep.ts'], ['assets/play.js']), // a circle, as bundlers make them
  { type: 'asset', fileName: 'assets/play.css' },
];

describe('filesOf', () => {
  it('gives the file of a module with all that it imports, and their styles', () => {
    expect(filesOf(BUNDLE, ['src/screens/play-screen.tsx']).sort()).toEqual(['./assets/deep.js', './assets/play.css', './assets/play.js']);
  });

  it('leaves out what the page’s own script brings anyway', () => {
    expect(filesOf(BUNDLE, ['src/ui/button.tsx'])).toEqual([]);
  });

  it('names a file once, however many modules ask for it', () => {
    const files = filesOf(BUNDLE, ['src/screens/play-screen.tsx', 'src/core/deep.ts']);
    expect(new Set(files).size).toBe(files.length);
  });

  it('throws when a module is in no file, so that a moved module is not forgotten', () => {
    expect(() => filesOf(BUNDLE, ['src/screens/moved.tsx'])).toThrow('src/screens/moved.tsx');
  });
});
