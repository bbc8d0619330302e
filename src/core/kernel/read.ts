/** Something found wrong in a value from outside: where (a path like `scenes[2].beats[0].text.en`) and what, in an author's words. */
export interface Problem {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** What reading a value from outside gives: the value, or all that is wrong with it. Never an exception. */
export type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] };
