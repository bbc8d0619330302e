import * as v from 'valibot';

/**
 * Words by language tag: `zh` and `en` at least. `zh-simple` and `en-simple` (a registered variant of
 * BCP 47) are the shorter wording of lower-grade mode; where they are missing the full text is shown.
 */
export const TextSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not a language tag')),
  v.pipe(v.string(), v.minLength(1, 'the text is empty')),
);
export type Text = v.InferOutput<typeof TextSchema>;

/** Identifiers are lower-case words joined by hyphens, so that they can stand in an address. */
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an identifier is lower-case words joined by hyphens'));
