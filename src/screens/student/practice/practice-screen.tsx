import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ItemsBundle } from '#core/content/bundle.schema.ts';
import type { Item } from '#core/content/item.schema.ts';
import { seededRandom } from '#core/kernel/seeded-random.ts';
import type { BrokenPack, Services } from '#core/ports.ts';
import { chooseRound } from '#core/review/round.ts';
import { BrokenPacks } from '#features/packs/broken-packs.tsx';
import { wantPinyin } from '#i18n/pinyin.ts';
import type { Preferences } from '#features/preferences/preferences.ts';
import type { Judged } from '#features/judging/judge.ts';
import { JudgingRound } from '#features/judging/judging-round.tsx';
import { RoundResult } from '#features/judging/round-result.tsx';
import { NotLoaded } from '#ui/not-loaded.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';
import { useLoaded } from '#ui/use-loaded.ts';

/** Ten items: a round takes about four minutes. */
const PAIRS = 5;

interface Round {
  readonly items: readonly Item[];
  readonly bank: ItemsBundle;
  readonly broken: readonly BrokenPack[];
}

/** `#/practice`: rounds of judging, half of it genuine. */
export function PracticeScreen({ services, preferences }: { services: Services; preferences: Preferences }): JSX.Element {
  const count = useSignal(0);
  const results = useSignal<readonly Judged[] | null>(null);
  const number = count.value;
  const round = useLoaded(async () => ({ ...(await newRound(services, preferences)), number }), String(number));
  const again = () => {
    results.value = null;
    count.value += 1;
  };
  return (
    <Page screen="practice" title={<Tell k="student:practice.title" />}>
      {round.type === 'failed' && <NotLoaded />}
      {round.type === 'ready' && <BrokenPacks broken={round.value.broken} />}
      {results.value && <RoundResult judged={results.value} onAgain={again} />}
      {round.type === 'ready' && round.value.items.length === 0 && (
        <p>
          <Tell k="student:practice.none" />
        </p>
      )}
      {/* Until the next round is there the last one is not shown again: its items would change under the thumb. */}
      {round.type === 'ready' && round.value.number === number && !results.value && (
        <JudgingRound
          key={number}
          items={round.value.items}
          bank={round.value.bank.items}
          sources={round.value.bank.sources}
          services={services}
          onDone={(judged) => (results.value = judged)}
        />
      )}
    </Page>
  );
}

async function newRound(services: Services, preferences: Preferences): Promise<Round> {
  const [shelf, log] = await Promise.all([services.shelf.catalogue(), services.log]);
  const [progress, ...reads] = await Promise.all([log.readProgress(), ...shelf.packs.map((pack) => services.shelf.items(pack.id))]);
  for (const pack of shelf.packs) wantPinyin(`packs/${pack.id}/pinyin/items.json`);
  const bundles = reads.flatMap((read) => (read.ok ? [read.value] : []));
  const items = bundles.flatMap((bundle) => bundle.items);
  const now = services.clock.now();
  const stage = preferences.settings.value.stage ?? 'primary-high';
  const ids = chooseRound(items, progress.memory, { stage, pairs: PAIRS, now, random: seededRandom(`${now}/${progress.count}`) });
  return {
    items: ids.flatMap((id) => items.filter((item) => item.id === id)),
    bank: { format: 1, items, sources: bundles.flatMap((bundle) => bundle.sources) },
    broken: shelf.broken,
  };
}
