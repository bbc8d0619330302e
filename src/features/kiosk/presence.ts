/** How long nobody may touch a booth before it goes back to its start, ms. */
export const IDLE_LIMIT = 60_000;
/** For so many ms before that it asks whether somebody is still there. */
export const ASKING = 10_000;

/** Whether a visitor is still at the booth: here, asked, or gone. */
export type Presence = { readonly type: 'here' } | { readonly type: 'asked'; readonly secondsLeft: number } | { readonly type: 'gone' };

/** What to think of a visitor who has not touched anything for so many ms. */
export function presenceAfter(quiet: number): Presence {
  if (quiet >= IDLE_LIMIT) return { type: 'gone' };
  if (quiet >= IDLE_LIMIT - ASKING) return { type: 'asked', secondsLeft: Math.ceil((IDLE_LIMIT - quiet) / 1000) };
  return { type: 'here' };
}
