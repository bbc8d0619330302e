/** The option above (-1) or below (1) the one looked at; undefined past either end. */
export function optionBeside(options: readonly { readonly id: string }[], lookedAt: string | null, by: -1 | 1): string | undefined {
  return options[options.findIndex(({ id }) => id === lookedAt) + by]?.id;
}
