import { loadChannel } from '#channels/registry.ts';
import type { Talk } from '#core/content/lessons.schema.ts';
import type { Item } from '#core/content/item.schema.ts';
import type { Source } from '#core/content/pack.schema.ts';
import type { Scenario } from '#core/content/scenario.schema.ts';
import type { BrokenPack, Services } from '#core/ports.ts';
import type { Activity } from '#core/session/activity.ts';
import type { LessonContent } from '#core/session/next-step.ts';

/** All a lesson shows, here before it goes on: in the middle of it no network is waited for. */
export interface LessonMaterial extends LessonContent {
  readonly sources: readonly Source[];
  readonly talks: readonly Talk[];
  readonly broken: readonly BrokenPack[];
}

/** Gathers what the parts of a plan show; `lesson` is the id of the lesson or visit, from which chance is drawn. */
export async function lessonMaterial(lesson: string, plan: readonly Activity[], { shelf }: Pick<Services, 'shelf'>): Promise<LessonMaterial> {
  const scenarios = new Map<string, Scenario>();
  const items = new Map<string, Item>();
  const sources = new Map<string, Source>();
  const talks: Talk[] = [];
  const broken: BrokenPack[] = [];
  const keep = (read: Awaited<ReturnType<typeof shelf.items>>) => {
    if (!read.ok) return;
    for (const item of read.value.items) items.set(item.id, item);
    for (const source of read.value.sources) sources.set(source.id, source);
  };
  const packs = new Set(plan.flatMap((activity) => ('packId' in activity ? [activity.packId] : [])));
  const ofPacks = [...packs].map(async (packId) => {
    const [bank, lessons] = await Promise.all([shelf.items(packId), shelf.lessons(packId)]);
    keep(bank);
    if (lessons.ok) talks.push(...lessons.value.talks);
  });
  const ofStories = plan.map(async (activity) => {
    if (!('scenario' in activity)) return;
    const [found, looked] = await Promise.all([shelf.scenario(activity.scenario), shelf.debrief(activity.packId, activity.scenario)]);
    keep(looked);
    if (found.type === 'broken') broken.push(found.pack);
    if (found.type === 'found') scenarios.set(activity.scenario, found.bundle.scenario);
  });
  await Promise.all([...ofPacks, ...ofStories]);
  const shown = [...scenarios.values()].flatMap(({ scenes }) => scenes.map(({ channel }) => channel));
  await Promise.all([...new Set([...shown, ...[...items.values()].map(({ channel }) => channel)])].map(loadChannel));
  return { lesson, scenarios, items, sources: [...sources.values()], talks, broken };
}
