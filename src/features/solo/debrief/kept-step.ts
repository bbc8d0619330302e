/** The steps of looking back that no event tells of: a reload would go back before them. */
const STEPS = ['case', 'judge'] as const;
export type KeptStep = (typeof STEPS)[number];

/** Notes beside the address how far this attempt has been looked back on. */
export function keepStep(attempt: string, step: KeptStep): void {
  history.replaceState({ ...history.state, lookedBack: { attempt, step } }, '');
}

/** How far it was before the page was loaded anew; null when it was not, or the address stands for another attempt. */
export function keptStep(attempt: string): KeptStep | null {
  const kept: unknown = history.state?.lookedBack;
  if (typeof kept !== 'object' || kept === null || !('attempt' in kept) || !('step' in kept) || kept.attempt !== attempt) return null;
  return STEPS.find((step) => step === kept.step) ?? null;
}
