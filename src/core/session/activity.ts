import type { Text } from '../content/text.schema.ts';

/** The ways a class can vote. Paper cards will be a third one into the same log. */
export const WAYS = ['hands', 'devices'] as const;
export type Way = (typeof WAYS)[number];

/** What a lesson is made of, in order, and a visit, which has parts of its own besides. */
export type Activity =
  | {
      readonly type: 'round';
      /** `before` and `after` are parallel forms, asked two ways; `practice` offers 先核实 too. */
      readonly form: 'before' | 'after' | 'practice';
      readonly packId: string;
      readonly items: readonly string[];
    }
  | { readonly type: 'scenario'; readonly packId: string; readonly scenario: string }
  /** What to do when it happens: stop, tell, 110 and 96110, keep evidence, the bank. */
  | { readonly type: 'advice' }
  | VisitActivity;

/** What only an officer's visit has. */
export type VisitActivity =
  /** A few large words. */
  | { readonly type: 'card'; readonly kind: 'title' | 'oath' | 'farewell'; readonly title: Text; readonly lines: readonly Text[] }
  /** One scene of a story, told without its decision. */
  | { readonly type: 'scene'; readonly packId: string; readonly scenario: string; readonly scene: string }
  /** An item beside its twin: which one is real? */
  | { readonly type: 'twins'; readonly packId: string; readonly item: string }
  /** A show of hands without a right answer. */
  | { readonly type: 'vote'; readonly prompt: Text; readonly options: readonly Text[] }
  /** What really happened in the case of a story. */
  | { readonly type: 'case'; readonly packId: string; readonly scenario: string }
  /** Cases and figures of the officer's own station. */
  | { readonly type: 'local'; readonly cases: readonly LocalCase[] }
  /** The four days on which five minutes make it stick. */
  | { readonly type: 'boosters' };

/** A case of the officer's own station, in her words, told as hers. Each is shown with who published it and when. */
export interface LocalCase {
  readonly title: string;
  readonly publisher: string;
  /** As she writes it: 2026年3月. */
  readonly date: string;
  /** What happened, with its figures. */
  readonly facts: string;
}

/** What a visit is given by: the programme as it was when the visit began, so that an old visit can be read without it. */
export interface Visit {
  readonly programme: Text;
  readonly minutes: number;
  /** The officer's station; empty when she left it out. */
  readonly station: string;
  /** For each part of the plan: what only she sees, and how long it is meant to take, in minutes. */
  readonly parts: readonly { readonly note: Text | null; readonly minutes: number }[];
}
