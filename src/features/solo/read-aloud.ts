import { signal } from '@preact/signals';
import { languageOf } from '#i18n/languages.ts';
import { language } from '#i18n/texts.ts';

/** Whether the system is speaking right now. */
export const isReading = signal(false);

/** Whether this system has a voice for the language on screen. Voices may arrive late: ask again when they do. */
export function hasVoice(): boolean {
  if (!('speechSynthesis' in window)) return false;
  const tag = languageOf(language.value).tag;
  return speechSynthesis.getVoices().some((voice) => voice.lang.toLowerCase().startsWith(tag));
}

/** Reads the lines aloud with the system's voice, or stops when it is reading. */
export function readAloud(lines: readonly string[]): void {
  const wasReading = isReading.value;
  speechSynthesis.cancel();
  isReading.value = false;
  if (wasReading) return;
  const utterance = new SpeechSynthesisUtterance(lines.join('\n'));
  utterance.lang = languageOf(language.value).locale;
  utterance.rate = 0.9;
  utterance.onend = utterance.onerror = () => (isReading.value = false);
  isReading.value = true;
  speechSynthesis.speak(utterance);
}

/** Stops reading, when a screen is left or the story moves on. */
export function stopReading(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
  isReading.value = false;
}
