import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildBeat, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { firstText } from './first-text.ts';
import { firstWords } from './first-words.ts';

const PUBLIC = fileURLToPath(new URL('../../../public', import.meta.url));
const LANGUAGES = ['zh', 'en'];

describe('firstWords', () => {
  it('says the name and the promise of the app for the start', () => {
    const words = firstWords(PUBLIC, [], LANGUAGES);
    expect(words).toContain('id="first-home"');
    expect(words).toContain('反诈小先锋');
    expect(words).toMatch(/lang="en">[^<]+</);
  });

  it('says title, 演练 mark, first beat and role of each scenario, in every language', () => {
    const scene = buildScene({ beats: [buildBeat({ text: buildText('你好', 'Hello') })] });
    const scenario = buildScenario({ title: buildText('题目', 'Title'), role: buildText('你是阿澈', 'You are A-Che'), start: scene.id, scenes: [scene] });
    const words = firstWords(PUBLIC, [scenario], LANGUAGES);
    expect(words).toContain(`id="first-${scenario.id}"`);
    for (const said of ['题目', 'Title', '演练', '你好', 'Hello', '你是阿澈', 'You are A-Che']) expect(words).toContain(`>${said}<`);
  });

  it('has the button that begins a story, in every language', () => {
    const words = firstWords(PUBLIC, [], LANGUAGES);
    expect(words).toContain('<button type="button" data-action="skip-intro"><span lang="zh">准备好了</span><span lang="en">I\'m ready</span></button>');
  });

  it('lets no text become markup, whatever an author writes', () => {
    const hostile = `<script>alert("1")</script>&amp;<img src=x onerror='y'>`;
    const words = firstWords(PUBLIC, [buildScenario({ title: buildText(hostile), role: buildText(hostile) })], LANGUAGES);
    expect(words).not.toMatch(/<(?:script|img)/);
    expect(words).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&lt;img');
  });

  it('shows nothing until the boot script says which block is meant', () => {
    const blocks = firstWords(PUBLIC, [buildScenario()], LANGUAGES).match(/<div [^>]*>/g) ?? [];
    expect(blocks).toHaveLength(4); // the start, the door of a class, the scenario, and the button that begins it
    for (const block of blocks) expect(block).toContain(' hidden');
  });
});

describe('firstText', () => {
  it('gives the first beat of the scene in which the story starts, not of the first in the file', () => {
    const first = buildScene({ id: 'later', beats: [buildBeat({ text: buildText('后来') })] });
    const start = buildScene({ id: 'start', beats: [buildBeat({ text: buildText('开头') })] });
    expect(firstText(buildScenario({ start: 'start', scenes: [first, start] }))?.['zh']).toBe('开头');
  });

  it('gives nothing where the start leads nowhere', () => {
    expect(firstText(buildScenario({ start: 'nowhere' }))).toBeUndefined();
  });
});
