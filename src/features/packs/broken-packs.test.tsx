// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFindings } from '#testing/axe-findings.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { BrokenPacks } from './broken-packs.tsx';

afterEach(cleanup);

describe.each([
  ['zh', /“tiny”这会儿取不到.*连上网/, /“tiny”坏了.*再取一份/, /“tiny”是给新版本做的.*更新/],
  ['en', /“tiny” can't be fetched.*Go online/, /“tiny” is damaged.*fetch a fresh copy/, /“tiny” was made for a newer version.*Update/],
] as const)('in %s', (language, missing, damaged, newer) => {
  beforeEach(() => textsFromDisk(language));

  test.each([
    ['missing', missing],
    ['damaged', damaged],
    ['newer', newer],
  ] as const)('a pack that is %s is named, with what to do about it', async (reason, words) => {
    const { container } = render(<BrokenPacks broken={[{ id: 'tiny', reason }]} />);
    expect(screen.getByText(words)).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });
});

test('nothing is said while all packs work', () => {
  expect(render(<BrokenPacks broken={[]} />).container.textContent).toBe('');
});
