import type { Beat } from '../content/beat.schema.ts';
import type { Decision, Ending, Scenario, Scene } from '../content/scenario.schema.ts';
import type { LeakId } from '../content/taxonomy.ts';
import { assertNever } from '../kernel/assert-never.ts';
import type { PlayEvent } from './events.ts';
import { apply, current, openDecision, type Chosen, type Passage, type Phase, type PlayState } from './state.ts';

/** All there is to show of an attempt: the same value for phone, projector and spoken text. */
export interface PlayView {
  readonly phase: Phase | 'not-started';
  readonly passages: readonly Passage[];
  /** The scene on screen and its beats told so far. */
  readonly scene: Scene | null;
  readonly beats: readonly Beat[];
  /** How many beats of this scene are still to come. */
  readonly beatsLeft: number;
  readonly decision: Decision | null;
  readonly feedback: Chosen | null;
  readonly ending: Ending | null;
  /** Simulated money, in fen. */
  readonly wallet: number;
  readonly leaks: readonly LeakId[];
  readonly suspected: readonly string[] | null;
  /** Events that could be used; fewer than given when the log belongs to another version of the scenario. */
  readonly used: number;
}

/** All there is to show for these events. Stops at the first event that does not fit and says how many were used. */
export function view(scenario: Scenario, events: readonly PlayEvent[]): PlayView {
  let state: PlayState | null = null;
  let used = 0;
  for (const event of events) {
    const next = apply(scenario, state, event);
    if (!next) break;
    state = next;
    used += 1;
  }
  return shown(scenario, state, used);
}

function shown(scenario: Scenario, state: PlayState | null, used: number): PlayView {
  if (!state) {
    return {
      phase: 'not-started',
      passages: [],
      scene: null,
      beats: [],
      beatsLeft: 0,
      decision: null,
      feedback: null,
      ending: null,
      wallet: scenario.wallet.fen,
      leaks: [],
      suspected: null,
      used,
    };
  }
  const passage = current(state);
  return {
    phase: state.phase,
    passages: state.passages,
    scene: passage?.scene ?? null,
    beats: passage?.beats ?? [],
    beatsLeft: passage ? passage.scene.beats.length - passage.beats.length : 0,
    decision: openDecision(state),
    feedback: state.phase === 'feedback' ? (passage?.chosen ?? null) : null,
    ending: state.ending,
    wallet: state.wallet,
    leaks: state.leaks,
    suspected: state.suspected,
    used,
  };
}

/** What the player may do next, for a screen or a script that drives the play. */
export function nextStep(view: PlayView): 'start' | 'advance' | 'choose' | 'go-on' | 'suspect' | 'finish' | 'none' {
  switch (view.phase) {
    case 'not-started':
      return 'start';
    case 'telling':
      return 'advance';
    case 'deciding':
      return 'choose';
    case 'feedback':
      return 'go-on';
    case 'ended':
      return 'suspect';
    case 'debriefed':
      return 'finish';
    case 'finished':
      return 'none';
    default:
      return assertNever(view.phase);
  }
}
