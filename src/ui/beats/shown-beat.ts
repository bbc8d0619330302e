import type { Art } from './art/art.tsx';

/** Words of a pack by language tag: the same shape as core's Text. */
export type ShownText = Readonly<Record<string, string>>;

type Base = { readonly id: string; readonly cues?: readonly { readonly quote?: ShownText | undefined }[] | undefined };
type Said = { readonly from: string };

/**
 * What the small renderers need of a beat. `ui` may not know core, so the shape is written down once more here;
 * the channels hand core's Beat in, and stop compiling when a kind of beat is missing.
 */
export type ShownBeat =
  | (Base & Said & { readonly type: 'message'; readonly text: ShownText })
  | (Base & Said & { readonly type: 'voice'; readonly text: ShownText; readonly seconds: number })
  | (Base & { readonly type: 'system'; readonly text: ShownText })
  | (Base & { readonly type: 'narration'; readonly text: ShownText })
  | (Base & { readonly type: 'time'; readonly text: ShownText })
  | (Base & { readonly type: 'mirror'; readonly text: ShownText })
  | (Base & {
      readonly type: 'picture';
      readonly from?: string | undefined;
      readonly art: Art;
      readonly alt: ShownText;
      readonly caption?: ShownText | undefined;
    })
  | (Base & Said & { readonly type: 'link'; readonly title: ShownText; readonly domain: string })
  | (Base & Said & { readonly type: 'money'; readonly to: string; readonly fen: number; readonly note?: ShownText | undefined })
  | (Base & { readonly type: 'number'; readonly label: ShownText; readonly start: number; readonly end: number; readonly unit: NumberUnit })
  | (Base & { readonly type: 'card'; readonly heading: ShownText; readonly lines: readonly ShownText[]; readonly button?: ShownText | undefined })
  | (Base & { readonly type: 'form'; readonly heading: ShownText; readonly fields: readonly { readonly label: ShownText; readonly value: ShownText }[] })
  | (Base & Said & { readonly type: 'ring'; readonly text: ShownText });

export type NumberUnit = 'yuan' | 'percent' | 'people' | 'plain';

/** One kind of beat: `BeatOf<'card'>`. */
export type BeatOf<Type extends ShownBeat['type']> = Extract<ShownBeat, { readonly type: Type }>;

/** Somebody who speaks; `me`, the player's person, is not among them. */
export interface ShownPerson {
  readonly id: string;
  readonly name: ShownText;
  readonly role: 'stranger' | 'friend' | 'family' | 'teacher' | 'police' | 'platform';
}
