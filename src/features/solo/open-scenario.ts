import { loadChannel } from '#channels/registry.ts';
import type { ItemsBundle } from '#core/content/bundle.schema.ts';
import type { Scenario } from '#core/content/scenario.schema.ts';
import type { BrokenPack, Services } from '#core/ports.ts';
import { wantPinyin } from '#i18n/pinyin.ts';
import { openSoloPlay, type SoloPlay } from './solo-play.ts';

/** A scenario with all it needs, and the attempt that is played. */
export interface Opened {
  readonly type: 'opened';
  readonly scenario: Scenario;
  readonly play: SoloPlay;
  /** Fetches what the debrief needs besides; rejects when it can't be had. */
  readonly fetchDebrief: () => Promise<ItemsBundle>;
}

/** What comes of opening: it plays, its pack can't be used, or there is no such scenario here. */
export type Opening = Opened | { readonly type: 'broken'; readonly packs: readonly BrokenPack[] } | { readonly type: 'unknown' };

/** Fetches a scenario and goes on where it was left; `afresh` begins anew. Never rejects for what is wrong with a pack. */
export async function openScenario(id: string, services: Services, afresh: boolean): Promise<Opening> {
  const [found, log] = await Promise.all([services.shelf.scenario(id), services.log]);
  if (found.type === 'unknown') return found;
  if (found.type === 'broken') return { type: 'broken', packs: [found.pack] };
  const { packId, bundle } = found;
  const { scenario } = bundle;
  const start = scenario.scenes.find((scene) => scene.id === scenario.start);
  if (start) await loadChannel(start.channel); // the others come while the story is told
  if (scenario.stages.includes('primary-low')) wantPinyin(`packs/${packId}/pinyin/${id}.json`);
  const { clock, newId } = services;
  const play = await openSoloPlay({ packId, packVersion: bundle.version, scenario, log, clock, newId }, afresh);
  const fetchDebrief = async () => {
    const read = await services.shelf.debrief(packId, id);
    if (!read.ok) throw new Error(`No debrief: ${packId}/${id}`);
    return read.value;
  };
  return { type: 'opened', scenario, play, fetchDebrief };
}
