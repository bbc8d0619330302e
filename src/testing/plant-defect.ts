import type { Pack } from '#core/content/pack.schema.ts';

/** A class of defect that an author could make: its name, the codes any of which counts as caught, and how to make it. */
export interface DefectClass {
  readonly name: string;
  readonly codes: readonly string[];
  /** Breaks the draft in place at a spot that `pick` chooses; false when the pack has no such spot. */
  readonly plant: (draft: Draft, pick: Pick) => boolean;
}

/** A pack open to every mistake: what the files of an author are before they are read. */
// oxlint-disable-next-line typescript/no-explicit-any -- the mistakes are exactly what a type forbids
export type Draft = any;
/** A random index below a length. */
export type Pick = (length: number) => number;

export function draftOf(pack: Pack): Draft {
  return JSON.parse(JSON.stringify(pack));
}

export const one = (list: readonly Draft[], pick: Pick): Draft => list[pick(list.length)];
export const scenes = (draft: Draft): Draft[] => draft.scenarios.flatMap((scenario: Draft) => scenario.scenes);
export const decisions = (draft: Draft): Draft[] => scenes(draft).flatMap((scene: Draft) => scene.then.decision ?? []);
export const choices = (draft: Draft): Draft[] => decisions(draft).flatMap((decision: Draft) => decision.choices);
export const beats = (draft: Draft): Draft[] => [...scenes(draft), ...draft.items].flatMap((told: Draft) => told.beats);
export const holders = (draft: Draft): Draft[] => [...draft.scenarios, ...draft.items];
/** Every text outside the manifest. */
export const texts = (value: Draft): Draft[] => {
  if (typeof value !== 'object' || value === null) return [];
  return typeof value.zh === 'string' ? [value] : Object.values(value).flatMap(texts);
};
const anyText = (draft: Draft, pick: Pick): Draft => one(texts([draft.scenarios, draft.items]), pick);

/** A class that changes one spot of those listed. */
export function spot(
  name: string,
  codes: readonly string[],
  spots: (draft: Draft) => readonly Draft[],
  change: (found: Draft, draft: Draft, pick: Pick) => void,
): DefectClass {
  const plant = (draft: Draft, pick: Pick): boolean => {
    const found = spots(draft);
    if (found.length > 0) change(one(found, pick), draft, pick);
    return found.length > 0;
  };
  return { name, codes, plant };
}

/** A class that writes words into any text, in any language. */
export function words(name: string, codes: readonly string[], samples: readonly string[]): DefectClass {
  const plant = (draft: Draft, pick: Pick): boolean => {
    const text = anyText(draft, pick);
    const language = one(Object.keys(text), pick);
    text[language] = `${text[language]} ${one(samples, pick)}`;
    return true;
  };
  return { name, codes, plant };
}
