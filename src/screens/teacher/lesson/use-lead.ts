import { useLayoutEffect, useState } from 'preact/hooks';
import type { ClassRun } from '#features/class/class-run.ts';
import { leadAmongTabs, type LeadAmongTabs } from '#features/class/lead-among-tabs.ts';

/** Leads the lesson among the tabs of this browser while it is on screen. False while the others are asked. */
export function useLead(run: ClassRun): boolean {
  const [lead, setLead] = useState<LeadAmongTabs | null>(null);
  // Not after the next paint: who leaves before that would lead on unseen.
  useLayoutEffect(() => {
    const leading = leadAmongTabs(run);
    setLead(leading);
    return () => {
      leading.close();
      run.close();
    };
  }, [run]);
  return lead?.isSettled.value ?? false;
}
