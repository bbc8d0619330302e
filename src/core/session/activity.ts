/** The ways a class can vote. Paper cards will be a third one into the same log. */
export const WAYS = ['hands', 'devices'] as const;
export type Way = (typeof WAYS)[number];

/** What a lesson is made of, in order. */
export type Activity =
  | {
      readonly type: 'round';
      /** `before` and `after` are parallel forms, asked two ways with confidence; `practice` offers 先核实 too. */
      readonly form: 'before' | 'after' | 'practice';
      readonly packId: string;
      readonly items: readonly string[];
    }
  | { readonly type: 'scenario'; readonly packId: string; readonly scenario: string }
  /** What to do when it happens: stop, tell, 110 and 96110, keep evidence, the bank. */
  | { readonly type: 'advice' };
