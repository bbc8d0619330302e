import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS } from '#core/content/taxonomy.ts';
import { inlineHashes } from '../headers.mjs';
import { startPage } from './start-page.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const PAGE = readFileSync(path('../../../index.html'), 'utf8').replace('</head>', '<link rel="stylesheet" crossorigin href="./assets/first.css">\n</head>');
const MODULES = ['src/screens/student/play/play-screen.tsx', 'src/storage/learning-log.ts', 'src/core/content/built.schema.ts'];
const CHANNEL_MODULES = CHANNELS.map((channel) => `src/channels/${channel}/${channel}.tsx`);

let page = '';
beforeAll(async () => {
  const plugin = startPage();
  const { configResolved, transformIndexHtml } = plugin as unknown as {
    configResolved(config: object): void;
    transformIndexHtml: { handler(html: string, context: object): string | Promise<string> };
  }; // the plugin's hooks as Vite calls them, without Vite
  configResolved({ publicDir: path('../../../public'), command: 'build' });
  const chunk = (fileName: string, modules: readonly string[]) => ({
    type: 'chunk',
    fileName,
    moduleIds: modules.map((name) => `/project/${name}`),
    imports: [],
  });
  const bundle = {
    app: chunk('assets/app.js', ['src/app/main.tsx']),
    join: chunk('assets/join.js', ['src/app/join-main.tsx']),
    play: chunk('assets/play.js', MODULES),
    channels: chunk('assets/channels.js', CHANNEL_MODULES),
  };
  page = await transformIndexHtml.handler(PAGE, { bundle });
});

describe('startPage', () => {
  it('writes a boot script that browsers of any age can read: ES5', () => {
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
    for (const file of ['"./assets/app.js"', '"./assets/join.js"', '"./assets/play.js"', '"./assets/channels.js"']) expect(script).toContain(file);
    expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
  });

  it('names exactly its own inline parts in the policy', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const { scripts, styles } = inlineHashes(page);
    const named = policy.match(/'sha256-[^']+'/g)?.map((hash) => hash.slice(1, -1));
    expect(named).toEqual([...scripts, ...styles]);
    expect(scripts).toHaveLength(1);
    expect(styles).toHaveLength(1);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('frame-ancestors'); // heeded in a header only, and complained about in a page
  });

  it('lets no style sheet stand before the first words, where it would hold them up, nor among them, where it would go with them', () => {
    const sheet = page.indexOf('<link rel="stylesheet"');
    expect(sheet).toBeGreaterThan(page.indexOf('<script>'));
    expect(page.slice(page.indexOf('<div id="first">'), sheet)).toMatch(/<\/div>\s*$/);
    expect(page.indexOf('<link rel="preload" as="style" crossorigin href="./assets/first.css">')).toBeLessThan(page.indexOf('<body>'));
  });

  it('leaves no place of the page unfilled', () => {
    expect(page).not.toMatch(/<!--[a-z-]+-->/);
    expect(page).not.toContain('PLAN');
  });
});
