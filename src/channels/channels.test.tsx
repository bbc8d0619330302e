// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHANNELS } from '#core/content/taxonomy.ts';
import { EVERY_BEAT, EVERY_WORD, EVERYBODY } from '#testing/every-beat.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { Phone } from '#ui/phone/phone.tsx';
import type { ChannelProps } from './channel.ts';
import { channelFor, isOnPhone, loadChannel } from './registry.ts';

const TITLE = { zh: '阿远', en: 'Ayuan' };

afterEach(cleanup);

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  beforeEach(() => textsFromDisk(language));

  describe.each([...CHANNELS, 'no-such-channel'])('%s', (channel) => {
    async function show(props: Partial<ChannelProps> = {}): Promise<HTMLElement> {
      await loadChannel(channel);
      const Channel = channelFor(channel);
      return render(
        <Phone label={TITLE[language]} isBare={!isOnPhone(channel)}>
          <Channel title={TITLE} beats={EVERY_BEAT} people={EVERYBODY} {...props} />
        </Phone>,
      ).container as HTMLElement;
    }

    test('shows the words of every type of beat', async () => {
      const page = await show();
      expect(EVERY_WORD[language].filter((words) => !page.textContent?.includes(words))).toEqual([]);
    });

    test('is a list of beats under the name on top, in the order they were told', async () => {
      await show();
      const list = screen.getByRole('list', { name: TITLE[language] });
      const told = within(list)
        .getAllByRole('listitem')
        .map((item) => item.dataset['beat']);
      expect(told.filter(Boolean)).toEqual(EVERY_BEAT.map(({ id }) => id));
      expect(screen.getByRole('heading', { name: TITLE[language] })).toBeTruthy();
    });

    test('names whoever says something', async () => {
      const page = await show();
      for (const one of EVERYBODY.filter(({ id }) => EVERY_BEAT.some((beat) => beat.type !== 'ring' && 'from' in beat && beat.from === id))) {
        expect(page.textContent).toContain(one.name[language]);
      }
    });

    test('marks the quotes of lit beats and of no other', async () => {
      const page = await show({ lit: new Set(['b-message']) });
      expect([...page.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([language === 'zh' ? '今晚 12 点前' : 'before midnight']);
      cleanup();
      expect((await show()).querySelector('mark')).toBeNull();
    });

    test('puts what the screen wants around each beat, inside its list item', async () => {
      await show({ around: (beat, shown) => <div data-around={beat.id}>{shown}</div> });
      for (const { id } of EVERY_BEAT) expect(document.querySelector(`li[data-beat="${id}"] > [data-around="${id}"]`)?.textContent).toBeTruthy();
    });

    test('shows that more is coming, to eyes only', async () => {
      const page = await show({ beats: EVERY_BEAT.slice(0, 3), isMoreComing: true });
      expect(page.querySelector('li[data-coming]')?.getAttribute('aria-hidden')).toBe('true');
    });

    test('has nothing to press, type into or follow: choices are made outside', async () => {
      const page = await show();
      expect(page.querySelectorAll('button, input, select, textarea, a[href]')).toHaveLength(0);
    });

    test('leaves axe with nothing to say', async () => {
      const page = await show({ lit: new Set(EVERY_BEAT.map(({ id }) => id)), isMoreComing: true });
      // Colours cannot be judged without a layout; a single phone is no page with landmarks of its own.
      const found = await axe.run(page, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  });
});
