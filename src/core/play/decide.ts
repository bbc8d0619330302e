import type { Scenario } from '../content/scenario.schema.ts';
import { assertNever } from '../kernel/assert-never.ts';
import { refused, type Refused } from '../kernel/refused.ts';
import type { PlayEvent, PlayIntent, PlayRefusal } from './events.ts';
import { view, type PlayView } from './view.ts';

/** What an intent makes happen after these events, or why it is refused. Appending the event is up to the caller. */
export function decide(scenario: Scenario, events: readonly PlayEvent[], intent: PlayIntent): PlayEvent | Refused<PlayRefusal> {
  return decideIn(scenario, view(scenario, events), intent);
}

/** The same for a view that is at hand already. */
export function decideIn(scenario: Scenario, now: PlayView, intent: PlayIntent): PlayEvent | Refused<PlayRefusal> {
  if (intent.type === 'start') return now.phase === 'not-started' ? { type: 'started', scenario: scenario.id } : refused('already-started');
  if (now.phase === 'not-started') return refused('not-started');
  switch (intent.type) {
    case 'advance':
      return now.phase === 'telling' ? { type: 'advanced' } : refused('nothing-more-to-tell');
    case 'choose':
      if (!now.decision) return refused('no-decision-open');
      if (!now.decision.choices.some((choice) => choice.id === intent.choice)) return refused('no-such-choice');
      return { type: 'chose', decision: now.decision.id, choice: intent.choice };
    case 'let-time-run-out':
      if (!now.decision) return refused('no-decision-open');
      return now.decision.timer ? { type: 'time-ran-out', decision: now.decision.id } : refused('no-timer');
    case 'go-on':
      return now.feedback ? { type: 'went-on' } : refused('no-feedback-open');
    case 'suspect':
      if (!now.ending) return refused('not-ended');
      return now.suspected ? refused('already-suspected') : { type: 'suspected', beats: intent.beats };
    case 'finish':
      if (!now.suspected) return refused('not-ended');
      return now.phase === 'finished' ? refused('already-finished') : { type: 'finished' };
    default:
      return assertNever(intent);
  }
}
