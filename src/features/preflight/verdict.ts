/** What can be looked at before she goes on stage. */
export type CheckName = 'offline' | 'content' | 'storage' | 'fullscreen' | 'display' | 'sound' | 'awake' | 'clock' | 'battery';

/**
 * What a check found: `good` works here, `careful` works with something to mind or is not known, `bad` has to be put
 * right first. `key` is the text that says so, with what to do.
 */
export interface Verdict {
  readonly state: 'good' | 'careful' | 'bad';
  readonly key: string;
  readonly slots?: Readonly<Record<string, string | number>>;
}

/** The worst of them; good where there is none. */
export function worstOf(verdicts: readonly Verdict[]): Verdict['state'] {
  return (['bad', 'careful'] as const).find((state) => verdicts.some((one) => one.state === state)) ?? 'good';
}
