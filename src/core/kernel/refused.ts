/** Why an intent was not accepted. An expected failure is a value; exceptions are for bugs. */
export interface Refused<Reason extends string = string> {
  readonly type: 'refused';
  readonly reason: Reason;
}

/** Makes a {@link Refused}. */
export function refused<Reason extends string>(reason: Reason): Refused<Reason> {
  return { type: 'refused', reason };
}
