declare const brand: unique symbol;

/** A plain value that the compiler keeps apart from others of the same shape: a SceneId is not a ChoiceId. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };

/** An instant, in milliseconds since 1970 (UTC). The core never reads a clock: instants are handed in. */
export type Instant = Brand<number, 'Instant'>;

/**
 * Gives a plain value its brand. The one cast of the project that is not explained where it stands:
 * use it at the edge, where a value is known to be what it claims.
 */
export function branded<Branded>(value: string | number): Branded {
  return value as Branded;
}
