import type { ProgrammeStep } from '#core/content/programmes.schema.ts';
import type { PackShelf } from '#core/ports.ts';
import type { Verdict } from './verdict.ts';

/** A programme as far as its content is looked at. */
export interface CheckedProgramme {
  readonly packId: string;
  readonly steps: readonly ProgrammeStep[];
}

interface Loading {
  readonly shelf: PackShelf;
  /** Brings the code that draws these channels; rejects when one can't be had. */
  readonly loadChannels: (ids: readonly string[]) => Promise<void>;
  /** Brings the code of the stage itself; rejects when it can't be had. */
  readonly loadStage: () => Promise<unknown>;
}

/** Really brings all that these programmes show, so that what is missing is missed here and not before a hall. */
export async function checkContent(programmes: readonly CheckedProgramme[], loading: Loading): Promise<Verdict> {
  const stories = new Map(programmes.flatMap(({ packId, steps }) => steps.flatMap((step) => ('scenario' in step ? [[step.scenario, packId]] : []))));
  const packs = [...new Set(programmes.map(({ packId }) => packId))];
  const [stage, ...found] = await Promise.all([
    succeeds(loading.loadStage()),
    ...[...stories].map(([scenario, packId]) => bringStory(scenario, packId, loading)),
    ...packs.map((packId) => bringItems(packId, loading)),
  ]);
  const missing = found.filter((isHere) => !isHere).length + (stage ? 0 : 1);
  if (programmes.length === 0) return { state: 'bad', key: 'demo:check.content.none' };
  if (missing > 0) return { state: 'bad', key: 'demo:check.content.missing', slots: { count: missing } };
  return { state: 'good', key: 'demo:check.content.here', slots: { count: stories.size } };
}

async function bringStory(id: string, packId: string, { shelf, loadChannels }: Loading): Promise<boolean> {
  const [found, debrief] = await Promise.all([shelf.scenario(id), shelf.debrief(packId, id)]);
  if (found.type === 'unknown') return true; // marked where the programme is chosen, and passed over on stage
  if (found.type === 'broken' || !debrief.ok) return false;
  return succeeds(loadChannels(found.bundle.scenario.scenes.map(({ channel }) => channel)));
}

async function bringItems(packId: string, { shelf, loadChannels }: Loading): Promise<boolean> {
  const [items, lessons] = await Promise.all([shelf.items(packId), shelf.lessons(packId)]);
  if (!items.ok || !lessons.ok) return false;
  return succeeds(loadChannels(items.value.items.map(({ channel }) => channel)));
}

async function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
