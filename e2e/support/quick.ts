import type { Page } from '@playwright/test';

/**
 * For `test.use`: beats arrive at once, and nothing is installed in the background. What is tested is the same;
 * a suite that plays hundreds of scenes would otherwise mostly wait. The rhythm, and the offline copy, have tests of their own.
 * No traces: recording hundreds of steps costs more than taking them, and each fault is named in words.
 */
export const QUICK = { trace: 'off', contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'block' } as const;

/** Where the app keeps its settings. The only key it may use in localStorage. */
export const SETTINGS_KEY = 'pioneer.preferences';

/** Settings of somebody who has been here before. */
export interface Chosen {
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly textSize?: 'normal' | 'large' | 'largest';
  readonly lowerGrade?: boolean;
  readonly timers?: boolean;
  readonly stage?: string | null;
}

/** Opens the app as somebody who has chosen these settings (a stage too, unless null) in an earlier visit. */
export async function openAs(page: Page, chosen: Chosen = {}, path = '/'): Promise<void> {
  const settings = JSON.stringify({ stage: 'primary-high', ...chosen });
  await page.addInitScript(
    ([key, value]) => {
      // Only the first time: what the person changes in this visit stays changed after a reload.
      if (sessionStorage.getItem('was-here') === null) {
        sessionStorage.setItem('was-here', 'yes');
        localStorage.setItem(key, value);
      }
    },
    [SETTINGS_KEY, settings] as const,
  );
  await page.goto(`./#${path}`);
}
