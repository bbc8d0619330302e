import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScenarioBundle } from '#core/content/bundle.schema.ts';
import type { BrokenPack, Services } from '#core/ports.ts';
import { brokenBy } from '#features/packs/shelf.ts';
import { BrokenPacks } from '#features/packs/broken-packs.tsx';
import { loadChannel } from '#channels/registry.ts';
import { findScenario } from '#features/packs/find.ts';
import { wantPinyin } from '#i18n/pinyin.ts';
import type { Preferences } from '#features/preferences/preferences.ts';
import { openSoloPlay, type SoloPlay } from '#features/solo/solo-play.ts';
import { t } from '#i18n/texts.ts';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { Playing } from './playing.tsx';

export interface Opened {
  readonly bundle: ScenarioBundle;
  readonly play: SoloPlay;
}

/** `#/play/<scenario>`: opens where this scenario was left, or begins it. */
export function PlayScreen({ id, services, preferences }: { id: string; services: Services; preferences: Preferences }): JSX.Element {
  const [round, setRound] = useState(0);
  const opened = useLoaded(() => open(id, services, round > 0), `${id}/${round}`);
  if (opened.type === 'ready' && 'play' in opened.value) {
    return <Playing key={opened.value.play.attempt} opened={opened.value} services={services} preferences={preferences} onReplay={() => setRound(round + 1)} />;
  }
  if (opened.type === 'loading') return <Waiting />;
  const broken: readonly BrokenPack[] =
    opened.type === 'ready' && 'reason' in opened.value ? [opened.value] : opened.type === 'failed' ? [{ id, reason: 'missing' }] : [];
  return (
    <Page screen="play" title={<Tell k="student:play.not-here" />} back={{ to: '/library', label: t('student:back') }}>
      <BrokenPacks broken={broken} />
    </Page>
  );
}

/** Nothing while the page's own first words still stand; a line of text later on. */
function Waiting(): JSX.Element {
  return <p role="status">{document.getElementById('first') ? '' : t('student:loading')}</p>;
}

async function open(id: string, services: Services, afresh: boolean): Promise<Opened | BrokenPack> {
  const [shelf, log] = await Promise.all([services.shelf.catalogue(), services.log]);
  const found = findScenario(shelf, id);
  if (!found) return shelf.broken[0] ?? { id, reason: 'missing' };
  const read = await services.shelf.scenario(found.pack.id, id);
  if (!read.ok) return { id: found.pack.id, reason: brokenBy(read.problems) };
  const channels = found.scenario.channels.map(loadChannel);
  const start = read.value.scenario.scenes.find((scene) => scene.id === read.value.scenario.start);
  await channels[start ? found.scenario.channels.indexOf(start.channel) : 0];
  if (found.scenario.hasSimple) wantPinyin(`packs/${found.pack.id}/pinyin/${id}.json`);
  const play = await openSoloPlay(
    { packId: found.pack.id, packVersion: found.pack.version, scenario: read.value.scenario, log, clock: services.clock, newId: services.newId },
    afresh,
  );
  return { bundle: read.value, play };
}
