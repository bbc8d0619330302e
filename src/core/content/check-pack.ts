import type { Problem } from '../kernel/read.ts';
import type { Pack } from './pack.schema.ts';
import { answerLeak } from './rules/answer-leak.ts';
import { audienceNotFit } from './rules/audience-not-fit.ts';
import { beforeWithoutAfter } from './rules/before-without-after.ts';
import { checksNotFit } from './rules/checks-not-fit.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { explainTooLong } from './rules/explain-too-long.ts';
import { formsNotApart } from './rules/forms-not-apart.ts';
import { formsNotEqual } from './rules/forms-not-equal.ts';
import { formsUnsettled } from './rules/forms-unsettled.ts';
import { handoutNotAsking } from './rules/handout-not-asking.ts';
import { handoutTooLong } from './rules/handout-too-long.ts';
import { itemsUnbalanced } from './rules/items-unbalanced.ts';
import { markup } from './rules/markup.ts';
import { minutesOff } from './rules/minutes-off.ts';
import { missingAdvice } from './rules/missing-advice.ts';
import { missingCue } from './rules/missing-cue.ts';
import { missingFeedback } from './rules/missing-feedback.ts';
import { missingForms } from './rules/missing-forms.ts';
import { missingHandout } from './rules/missing-handout.ts';
import { missingItem } from './rules/missing-item.ts';
import { missingLanguage } from './rules/missing-language.ts';
import { missingPerson } from './rules/missing-person.ts';
import { missingProgramme } from './rules/missing-programme.ts';
import { missingSimple } from './rules/missing-simple.ts';
import { missingSource } from './rules/missing-source.ts';
import { missingStory } from './rules/missing-story.ts';
import { missingTarget } from './rules/missing-target.ts';
import { missingTwin } from './rules/missing-twin.ts';
import { noEnding } from './rules/no-ending.ts';
import { noSafeChoice } from './rules/no-safe-choice.ts';
import { outsideLink } from './rules/outside-link.ts';
import { pathTooLong } from './rules/path-too-long.ts';
import { practiceNotHalf } from './rules/practice-not-half.ts';
import { quoteNotFound } from './rules/quote-not-found.ts';
import { realNumber } from './rules/real-number.ts';
import { roundNotHalf } from './rules/round-not-half.ts';
import type { Rule } from './rules/rule.ts';
import { safeAlwaysFirst } from './rules/safe-always-first.ts';
import { stageNotFit } from './rules/stage-not-fit.ts';
import { taughtToTest } from './rules/taught-to-test.ts';
import { titleNotFirst } from './rules/title-not-first.ts';
import { twinMismatch } from './rules/twin-mismatch.ts';
import { unreachable } from './rules/unreachable.ts';
import { walletBelowZero } from './rules/wallet-below-zero.ts';

/** Rules that look at one scenario, item or source, at the lessons or at the programmes, by themselves. They hold however broken the rest of the pack is. */
const MEMBER_RULES: readonly Rule[] = [
  beforeWithoutAfter,
  checksNotFit,
  duplicateId,
  explainTooLong,
  handoutNotAsking,
  handoutTooLong,
  markup,
  missingAdvice,
  missingCue,
  missingFeedback,
  missingLanguage,
  missingPerson,
  missingProgramme,
  missingSimple,
  missingTarget,
  noEnding,
  noSafeChoice,
  outsideLink,
  pathTooLong,
  quoteNotFound,
  realNumber,
  safeAlwaysFirst,
  titleNotFirst,
  unreachable,
  walletBelowZero,
];

/** Rules that need all members to judge one: what a broken member would have brought is not missing. */
const PACK_RULES: readonly Rule[] = [
  answerLeak,
  audienceNotFit,
  formsNotApart,
  formsNotEqual,
  formsUnsettled,
  itemsUnbalanced,
  minutesOff,
  missingForms,
  missingHandout,
  missingItem,
  missingSource,
  missingStory,
  missingTwin,
  practiceNotHalf,
  roundNotHalf,
  stageNotFit,
  taughtToTest,
  twinMismatch,
];

/** Everything wrong with the content of a pack whose shape is right. */
export function checkPack(pack: Pack): readonly Problem[] {
  return [...MEMBER_RULES, ...PACK_RULES].flatMap((rule) => [...rule(pack)]);
}

/** The same for the healthy part of a pack: only what can be said without knowing the broken members. */
export function checkMembers(pack: Pack): readonly Problem[] {
  return MEMBER_RULES.flatMap((rule) => [...rule(pack)]);
}
