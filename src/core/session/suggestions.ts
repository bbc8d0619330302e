import { FRAUD_TYPES, type FraudType } from '../content/taxonomy.ts';
import type { MissedCue } from './report-cues.ts';
import type { QuestionReport } from './report-questions.ts';
import type { RoundReport, ShownRound } from './report-rounds.ts';

/** Something to do in the next lesson, with what in this one speaks for it. The words are the screen's. */
export type Suggestion =
  /** Genuine things were suspected: practise them beside their fakes. */
  | { readonly type: 'genuine-twins'; readonly share: number }
  /** Scams were believed: a story of the kind that was believed most. */
  | { readonly type: 'believed'; readonly share: number; readonly fraudType: FraudType }
  | { readonly type: 'flag'; readonly cue: string; readonly share: number; readonly fraudType: FraudType }
  | { readonly type: 'proof'; readonly cue: string; readonly share: number }
  /** Few chose a safe way at a decision: play it again and take the other way. */
  | { readonly type: 'decision'; readonly question: string; readonly share: number }
  /** Sure and wrong. */
  | { readonly type: 'too-sure'; readonly share: number }
  /** Most were unsure: short rounds in which each reason is said aloud. */
  | { readonly type: 'unsure'; readonly share: number }
  /** What can be seen was sent to be verified all the same. */
  | { readonly type: 'verify-all'; readonly share: number }
  /** What can't be seen was decided at a glance. */
  | { readonly type: 'verify-never'; readonly share: number }
  /** There was no round after the lesson to compare with. */
  | { readonly type: 'no-after' }
  /** A kind the class has not met. */
  | { readonly type: 'new-type'; readonly fraudType: FraudType }
  | { readonly type: 'booster' }
  | { readonly type: 'tell-at-home' }
  /** Pupils tell the story again in their own words. */
  | { readonly type: 'own-words' };

/** What the rules look at. */
export interface LessonFacts {
  readonly questions: readonly QuestionReport[];
  readonly before: RoundReport;
  readonly after: RoundReport;
  readonly practice: RoundReport;
  readonly missedFlags: readonly MissedCue[];
  readonly missedProofs: readonly MissedCue[];
  readonly weakestTypes: readonly FraudType[];
}

/** Three suggestions, the most needed first. There are always three: the last rules ask for nothing. */
export function suggestions(facts: LessonFacts): readonly Suggestion[] {
  return RULES.flatMap((rule) => rule(facts) ?? []).slice(0, 3);
}

/**
 * One rule each, in order of need. The limits are those of the learner's own screen: a third of the genuine suspected,
 * a third of the scams believed. Half of the class is where a teacher sees it in the room.
 */
const RULES: readonly ((facts: LessonFacts) => Suggestion | null)[] = [
  (facts) => {
    const share = latest(facts)?.figures.falseAlarms?.value ?? 0;
    return share > 0.35 ? { type: 'genuine-twins', share } : null;
  },
  (facts) => {
    const hits = latest(facts)?.figures.hits?.value ?? 1;
    const fraudType = facts.weakestTypes[0];
    return hits < 0.65 && fraudType ? { type: 'believed', share: 1 - hits, fraudType } : null;
  },
  ({ missedFlags: [worst] }) => {
    const fraudType = worst?.fraudTypes[0];
    return worst && fraudType && worst.missed.value >= 0.5 ? { type: 'flag', cue: worst.cue, share: worst.missed.value, fraudType } : null;
  },
  ({ questions }) => {
    const [hardest] = questions
      .flatMap(({ id, about, right }) => (about.type === 'decision' && right && right.value < 0.5 ? [{ id, share: 1 - right.value }] : []))
      .sort((one, other) => other.share - one.share);
    return hardest ? { type: 'decision', question: hardest.id, share: hardest.share } : null;
  },
  ({ missedProofs: [worst] }) => (worst && worst.missed.value >= 0.5 ? { type: 'proof', cue: worst.cue, share: worst.missed.value } : null),
  (facts) => {
    const share = 1 - (latest(facts)?.sure?.value ?? 1);
    return share >= 0.3 ? { type: 'too-sure', share } : null;
  },
  (facts) => {
    const { sure, unsure } = latest(facts) ?? {};
    const share = sure && unsure ? unsure.of / (sure.of + unsure.of) : 0;
    return share >= 0.6 ? { type: 'unsure', share } : null;
  },
  ({ practice }) => {
    const share = practice.type === 'shown' ? (practice.figures.verified?.value ?? 0) : 0;
    return share >= 0.4 ? { type: 'verify-all', share } : null;
  },
  ({ practice }) => {
    const share = practice.type === 'shown' && practice.unsettled ? 1 - practice.unsettled.value : 0;
    return share >= 0.5 ? { type: 'verify-never', share } : null;
  },
  ({ before, after }) => (before.type === 'shown' && after.type !== 'shown' ? { type: 'no-after' } : null),
  ({ questions }) => {
    const fraudType = FRAUD_TYPES.find((type) => !questions.some((question) => question.fraudType === type));
    return fraudType ? { type: 'new-type', fraudType } : null;
  },
  () => ({ type: 'booster' }),
  () => ({ type: 'tell-at-home' }),
  () => ({ type: 'own-words' }),
];

/** How the class judges now: after the lesson, else before it, else in practice. */
function latest({ before, after, practice }: LessonFacts): ShownRound | null {
  return [after, before, practice].find((round): round is ShownRound => round.type === 'shown') ?? null;
}
