/** What happened in one attempt, in order. The whole attempt can be rebuilt from these and the scenario. */
export type PlayEvent =
  | { readonly type: 'started'; readonly scenario: string }
  | { readonly type: 'advanced' }
  | { readonly type: 'chose'; readonly decision: string; readonly choice: string }
  | { readonly type: 'time-ran-out'; readonly decision: string }
  | { readonly type: 'went-on' }
  | { readonly type: 'suspected'; readonly beats: readonly string[] }
  | { readonly type: 'finished' };

/** What a player (or a timer) asks for. */
export type PlayIntent =
  | { readonly type: 'start' }
  | { readonly type: 'advance' }
  | { readonly type: 'choose'; readonly choice: string }
  | { readonly type: 'let-time-run-out' }
  | { readonly type: 'go-on' }
  | { readonly type: 'suspect'; readonly beats: readonly string[] }
  | { readonly type: 'finish' };

/** Why an intent was not accepted. */
export type PlayRefusal =
  | 'already-started'
  | 'not-started'
  | 'nothing-more-to-tell'
  | 'no-decision-open'
  | 'no-such-choice'
  | 'no-timer'
  | 'no-feedback-open'
  | 'not-ended'
  | 'already-suspected'
  | 'already-finished';
