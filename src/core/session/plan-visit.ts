import type { Forms } from '../content/lessons.schema.ts';
import type { ProgrammeStep } from '../content/programmes.schema.ts';
import type { Text } from '../content/text.schema.ts';
import { assertNever } from '../kernel/assert-never.ts';
import type { Activity, LocalCase, Visit } from './activity.ts';
import { planActivities } from './plan-activities.ts';

/** What of a programme a visit is given by: a ready one, or an officer's own of any length. */
export interface GivenProgramme {
  readonly title: Text;
  readonly minutes: number;
  readonly steps: readonly ProgrammeStep[];
}

/** What a visit is planned from. */
export interface VisitSetting {
  readonly packId: string;
  readonly forms: readonly Forms[];
  readonly station: string;
  readonly cases: readonly LocalCase[];
  /** The visit's own id: chance is drawn from it. */
  readonly visit: string;
}

/** The plan of a visit with what stands beside each of its parts. A part that has nothing to show (no such forms, no local cases) is left out. */
export function planVisit(programme: GivenProgramme, setting: VisitSetting): { plan: readonly Activity[]; visit: Visit } {
  const parts = programme.steps.flatMap((step) => {
    const activity = activityOf(step, setting);
    return activity ? [{ activity, beside: { note: step.note ?? null, minutes: step.minutes } }] : [];
  });
  return {
    plan: parts.map(({ activity }) => activity),
    visit: { programme: programme.title, minutes: programme.minutes, station: setting.station, parts: parts.map(({ beside }) => beside) },
  };
}

function activityOf(step: ProgrammeStep, { packId, forms, cases, visit }: VisitSetting): Activity | null {
  switch (step.type) {
    case 'card':
      return { type: 'card', kind: step.kind, title: step.title, lines: step.lines };
    case 'scenario':
      return { type: 'scenario', packId, scenario: step.scenario };
    case 'scene':
      return { type: 'scene', packId, scenario: step.scenario, scene: step.scene };
    case 'twins':
      return { type: 'twins', packId, item: step.item };
    case 'vote':
      return { type: 'vote', prompt: step.prompt, options: step.options };
    case 'before':
    case 'after':
      return planActivities(packId, { steps: [{ type: step.type, forms: step.forms }] }, forms, visit)[0] ?? null;
    case 'case':
      return { type: 'case', packId, scenario: step.scenario };
    case 'local':
      return cases.length > 0 ? { type: 'local', cases } : null;
    case 'advice':
      return { type: 'advice' };
    case 'boosters':
      return { type: 'boosters' };
    default:
      return assertNever(step);
  }
}
