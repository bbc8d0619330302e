// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { axeFindings } from '#testing/axe-findings.ts';
import { eventually } from '#testing/eventually.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { ReadAloudButton } from './read-aloud-button.tsx';

/** The system's voice: what it was given to say, and the end of it when a test says so. */
class FakeVoice extends EventTarget {
  readonly said: { text: string; lang: string; onend: (() => void) | null }[] = [];
  cancelled = 0;
  languages: readonly string[] = [];
  getVoices = () => this.languages.map((lang) => ({ lang }));
  speak = (utterance: FakeVoice['said'][number]) => void this.said.push(utterance);
  cancel = () => void (this.cancelled += 1);
}

function giveVoice(...languages: string[]): FakeVoice {
  const voice = new FakeVoice();
  voice.languages = languages;
  vi.stubGlobal('speechSynthesis', voice);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      lang = '';
      onend = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return voice;
}
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe.each([
  ['zh', 'zh-CN', '读给我听', '先别读了'],
  ['en', 'en', 'Read it to me', 'Stop reading'],
] as const)('in %s, reading aloud', (language, locale, read, stop) => {
  beforeEach(() => textsFromDisk(language));

  test('says all that is on screen in its language, and stops at a second tap', async () => {
    const voice = giveVoice('zh-CN', 'en-GB');
    const { container } = render(<ReadAloudButton lines={['一', '二']} />);
    fireEvent.click(screen.getByRole('button', { name: read }));
    expect(voice.said).toMatchObject([{ text: '一\n二', lang: locale }]);
    expect(await axeFindings(container)).toEqual([]);
    fireEvent.click(await eventually(() => screen.getByRole('button', { name: stop, pressed: true })));
    expect(await eventually(() => screen.getByRole('button', { name: read, pressed: false }))).toBeTruthy();
    expect(voice.said).toHaveLength(1);
  });

  test('is not offered without a voice for the language', () => {
    giveVoice('fr-FR');
    expect(render(<ReadAloudButton lines={['一']} />).container.textContent).toBe('');
  });
});

test('it stops when the screen is left', async () => {
  await textsFromDisk('zh');
  const voice = giveVoice('zh-CN');
  const { unmount } = render(<ReadAloudButton lines={['一']} />);
  fireEvent.click(screen.getByRole('button', { name: '读给我听' }));
  const before = voice.cancelled;
  unmount();
  expect(voice.cancelled).toBe(before + 1);
});

test('a browser that cannot speak offers nothing', async () => {
  await textsFromDisk('zh');
  expect(render(<ReadAloudButton lines={['一']} />).container.textContent).toBe('');
});
