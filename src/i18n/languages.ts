// First-load module: keep it small.
import languages from './languages.json' with { type: 'json' };

/** A language of the app. Adding one takes a line in languages.json, a folder in public/locales, and texts in the packs. */
export interface Language {
  readonly tag: string;
  readonly name: string;
  /** For dates and shares. */
  readonly locale: string;
  readonly dir: string;
  /** What stands between groups of three digits, and before the fraction. */
  readonly thousands: string;
  readonly point: string;
}

export const LANGUAGES: readonly Language[] = languages;

/** The language of that tag, or the first one. */
export function languageOf(tag: string): Language {
  return LANGUAGES.find((language) => language.tag === tag) ?? (LANGUAGES[0] as Language);
}

/** The best language for what the browser prefers: Chinese where nothing fits, for it is written first. */
export function preferredLanguage(wanted: readonly string[]): string {
  const fits = wanted.map((tag) => tag.split('-')[0]).find((tag) => LANGUAGES.some((language) => language.tag === tag));
  return fits ?? languageOf('').tag;
}
