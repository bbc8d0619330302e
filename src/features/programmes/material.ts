import type { ScenarioSummary } from '#core/content/catalogue.schema.ts';
import type { Forms } from '#core/content/lessons.schema.ts';
import type { Audience, Programme, ProgrammeStep } from '#core/content/programmes.schema.ts';
import type { Stage } from '#core/content/stages.ts';
import type { PackShelf } from '#core/ports.ts';
import { type Held, isHeld } from '#core/session/held.ts';

/** What of a pack an officer's programmes are made of. */
export interface Material {
  readonly packId: string;
  readonly programmes: readonly Programme[];
  readonly stories: readonly ScenarioSummary[];
  /** The items that have a twin, each pair once by its scam. */
  readonly twins: readonly { readonly id: string; readonly stages: readonly Stage[] }[];
  readonly forms: readonly Forms[];
}

/** The school grades that sit before an officer. */
export const STAGES_OF: Readonly<Record<Audience, readonly Stage[]>> = {
  primary: ['primary-low', 'primary-high'],
  junior: ['junior'],
  senior: ['senior'],
  university: ['university'],
  family: ['family'],
};

/** Whether something made for these grades is for that audience. */
export function isFor(stages: readonly Stage[], audience: Audience): boolean {
  return STAGES_OF[audience].some((stage) => stages.includes(stage));
}

/** Reads every pack that can be read. What a pack lacks is empty, and the rest of it is there all the same. */
export async function readMaterial(shelf: PackShelf): Promise<readonly Material[]> {
  const { packs } = await shelf.catalogue();
  return Promise.all(
    packs.map(async ({ id: packId, scenarios: stories, items }) => {
      const [programmes, lessons] = await Promise.all([shelf.programmes(packId), shelf.lessons(packId)]);
      return {
        packId,
        programmes: programmes.ok ? programmes.value.programmes : [],
        stories,
        twins: items.filter(({ truth, twin }) => truth === 'scam' && twin !== undefined),
        forms: lessons.ok ? lessons.value.forms : [],
      };
    }),
  );
}

/** Which of these steps name something the pack does not have, in their order. Only scenarios of which a scene is named are opened. */
export async function missingOf(shelf: PackShelf, steps: readonly ProgrammeStep[], material: Material | undefined): Promise<readonly boolean[]> {
  const opened = new Set(steps.flatMap((step) => (step.type === 'scene' ? [step.scenario] : [])));
  const scenarios = new Map<string, ReadonlySet<string>>();
  for (const { id } of material?.stories ?? []) scenarios.set(id, opened.has(id) ? await scenesOf(shelf, id) : new Set());
  const { packs } = await shelf.catalogue();
  const items = packs.find(({ id }) => id === material?.packId)?.items ?? [];
  const held: Held = {
    scenarios,
    twins: new Set(items.filter(({ twin }) => twin !== undefined).map(({ id }) => id)),
    forms: new Set(material?.forms.map(({ id }) => id)),
  };
  return steps.map((step) => !isHeld(step, held));
}

async function scenesOf(shelf: PackShelf, scenario: string): Promise<ReadonlySet<string>> {
  const found = await shelf.scenario(scenario);
  return new Set(found.type === 'found' ? found.bundle.scenario.scenes.map(({ id }) => id) : []);
}
