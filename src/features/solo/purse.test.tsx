// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildText } from '#testing/build-pack.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { Purse } from './purse.tsx';

const OWNER = buildText('妈妈的钱', 'Mum’s money');

afterEach(cleanup);

describe.each([
  ['zh', '妈妈的钱', '泄露了', '姓名、人脸'],
  ['en', 'Mum’s money', 'Given away', 'name, face'],
] as const)('in %s', (language, owner, leaked, secrets) => {
  beforeEach(() => textsFromDisk(language));

  test('says whose money it is and how much', () => {
    render(<Purse fen={123_450} owner={OWNER} leaks={[]} />);
    expect([screen.getByRole('term').textContent, screen.getByRole('definition').textContent]).toEqual([owner, '¥1,234.50']);
  });

  test('lists what was given away, once something was', async () => {
    const { container } = render(<Purse fen={0} owner={OWNER} leaks={['name', 'face']} />);
    expect(screen.getByText(leaked).nextElementSibling?.textContent).toBe(secrets);
    expect(await axeFindings(container)).toEqual([]);
  });
});
