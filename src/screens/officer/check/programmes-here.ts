import { loadChannel } from '#channels/registry.ts';
import { CHANNELS } from '#core/content/taxonomy.ts';
import type { Services } from '#core/ports.ts';
import { givenSteps } from '#core/session/own-programme.ts';
import type { CheckedProgramme } from '#features/preflight/content-check.ts';
import { readMaterial } from '#features/programmes/material.ts';

/** All programmes that can be given here: those of the packs, and her own. */
export async function programmesHere({ shelf, programmes }: Pick<Services, 'shelf' | 'programmes'>): Promise<readonly CheckedProgramme[]> {
  const [materials, store] = await Promise.all([readMaterial(shelf), programmes()]);
  const ready = materials.flatMap(({ packId, programmes: ofPack }) => ofPack.map(({ steps }) => ({ packId, steps })));
  return [...ready, ...store.list().map((programme) => ({ packId: programme.packId, steps: givenSteps(programme) }))];
}

/** Brings the code of these channels. One that can't be had would be told in plain words on stage, which is not what she looked at. */
export async function loadChannels(ids: readonly string[]): Promise<void> {
  const plain = await loadChannel('');
  const known = [...new Set(ids)].filter((id) => CHANNELS.some((one) => one === id));
  const channels = await Promise.all(known.map(loadChannel));
  if (channels.includes(plain)) throw new Error('a channel could not be fetched');
}
