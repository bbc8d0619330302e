import type { SettingsStore } from '#core/ports.ts';

/**
 * Asks the browser not to clear what is stored when space runs short. Call it after the first finished scenario:
 * by then there is something to lose, and browsers grant it more readily. Asked once, whatever the answer.
 */
export function askToKeep(settings: SettingsStore): void {
  const { said } = settings.read();
  if (said.includes(ASKED) || !navigator.storage?.persist) return;
  settings.write({ said: [...said, ASKED] });
  void navigator.storage.persist().catch(() => false); // Firefox asks the person: nobody waits for the answer
}

const ASKED = 'asked-to-keep';
