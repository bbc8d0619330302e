/** Where this app is reached, without the place in it; null where it was opened from a folder, whose address leads nowhere else. */
export function appAddress({ protocol, origin, pathname }: Pick<Location, 'protocol' | 'origin' | 'pathname'>): string | null {
  return protocol === 'http:' || protocol === 'https:' ? origin + pathname : null;
}
