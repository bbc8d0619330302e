/** The steps of looking back that no event tells of: a reload would go back before them. */
const STEPS = ['suspect', 'case', 'judge'] as const;

/** How far an attempt has been looked back on. */
export interface KeptStep {
  readonly step: (typeof STEPS)[number];
  /** Beats tapped so far as fishy. */
  readonly tapped: readonly string[];
  /** Items judged so far. */
  readonly judged: number;
}

/** Notes it beside the address, where it lasts as long as the page's place in the history, and nobody else sees it. */
export function keepStep(attempt: string, { step, tapped = [], judged = 0 }: Pick<KeptStep, 'step'> & Partial<KeptStep>): void {
  history.replaceState({ ...history.state, lookedBack: { attempt, step, tapped, judged } }, '');
}

/** How far it was before the page was loaded anew; null when it was not, or the address stands for another attempt. */
export function keptStep(attempt: string): KeptStep | null {
  const kept: unknown = history.state?.lookedBack;
  if (typeof kept !== 'object' || kept === null || !('attempt' in kept) || kept.attempt !== attempt) return null;
  const { step: said, tapped, judged } = kept as Record<string, unknown>;
  const step = STEPS.find((one) => one === said);
  if (!step || !Array.isArray(tapped) || typeof judged !== 'number') return null;
  return { step, tapped: tapped.filter((id) => typeof id === 'string'), judged };
}
