import type { Beat } from '../content/beat.schema.ts';
import type { Choice, Decision, Ending, Next, Scenario, Scene } from '../content/scenario.schema.ts';
import type { LeakId } from '../content/taxonomy.ts';
import type { PlayEvent } from './events.ts';

/** A scene as far as it has been told, and what was chosen at its end. */
export interface Passage {
  readonly scene: Scene;
  readonly beats: readonly Beat[];
  readonly chosen: Chosen | null;
}

/** A choice that was made, by the player or by the timer. */
export interface Chosen {
  readonly decision: Decision;
  readonly choice: Choice;
  readonly byTimer: boolean;
}

export type Phase = 'telling' | 'deciding' | 'feedback' | 'ended' | 'debriefed' | 'finished';

/** Where an attempt stands. Plain JSON, rebuilt from the events whenever it is needed. */
export interface PlayState {
  readonly phase: Phase;
  readonly passages: readonly Passage[];
  readonly ending: Ending | null;
  /** Simulated money, in fen. */
  readonly wallet: number;
  /** What has been given away, in the order it happened, each once. */
  readonly leaks: readonly LeakId[];
  /** Beats the player tapped as fishy in the debrief; null before that. */
  readonly suspected: readonly string[] | null;
}

/** The state right after `started`: the first beat of the first scene is on screen. */
export function begin(scenario: Scenario): PlayState | null {
  const empty: PlayState = { phase: 'telling', passages: [], ending: null, wallet: scenario.wallet.fen, leaks: [], suspected: null };
  return enter(scenario, empty, { scene: scenario.start });
}

/**
 * The state after one more event, or null when the event does not fit: the log belongs to another
 * version of the scenario. Events made by `decide` from the same scenario always fit.
 */
export function apply(scenario: Scenario, state: PlayState | null, event: PlayEvent): PlayState | null {
  if (event.type === 'started') return state === null && event.scenario === scenario.id ? begin(scenario) : null;
  if (!state) return null;
  switch (event.type) {
    case 'advanced':
      return state.phase === 'telling' ? advance(scenario, state) : null;
    case 'chose':
      return choose(state, event.decision, event.choice, false);
    case 'time-ran-out': {
      const timer = openDecision(state)?.timer;
      return timer ? choose(state, event.decision, timer.choice, true) : null;
    }
    case 'went-on': {
      const chosen = current(state)?.chosen;
      return state.phase === 'feedback' && chosen ? enter(scenario, state, chosen.choice.to) : null;
    }
    case 'suspected':
      return state.phase === 'ended' ? { ...state, phase: 'debriefed', suspected: event.beats } : null;
    case 'finished':
      return state.phase === 'debriefed' ? { ...state, phase: 'finished' } : null;
  }
}

/** The scene now on screen, as far as it has been told. */
export function current(state: PlayState): Passage | undefined {
  return state.passages[state.passages.length - 1];
}

/** The decision that waits for an answer, if one does. */
export function openDecision(state: PlayState): Decision | null {
  if (state.phase !== 'deciding') return null;
  const then = current(state)?.scene.then;
  return then && 'decision' in then ? then.decision : null;
}

function advance(scenario: Scenario, state: PlayState): PlayState | null {
  const passage = current(state);
  if (!passage) return null;
  const beat = passage.scene.beats[passage.beats.length];
  if (beat) return show(state, passage, beat);
  const then = passage.scene.then;
  return 'decision' in then ? null : enter(scenario, state, then);
}

function enter(scenario: Scenario, state: PlayState, next: Next): PlayState | null {
  if ('ending' in next) {
    const ending = scenario.endings.find((one) => one.id === next.ending);
    return ending ? { ...state, phase: 'ended', ending } : null;
  }
  const scene = scenario.scenes.find((one) => one.id === next.scene);
  const first = scene?.beats[0];
  if (!scene || !first) return null;
  const passage: Passage = { scene, beats: [], chosen: null };
  return show({ ...state, passages: [...state.passages, passage] }, passage, first);
}

function show(state: PlayState, passage: Passage, beat: Beat): PlayState {
  const told: Passage = { ...passage, beats: [...passage.beats, beat] };
  const isLast = told.beats.length === told.scene.beats.length;
  const phase: Phase = isLast && 'decision' in told.scene.then ? 'deciding' : 'telling';
  return { ...state, phase, passages: [...state.passages.slice(0, -1), told], wallet: state.wallet + moneyMoved(beat) };
}

function choose(state: PlayState, decisionId: string, choiceId: string, byTimer: boolean): PlayState | null {
  const decision = openDecision(state);
  const choice = decision?.choices.find((one) => one.id === choiceId);
  const passage = current(state);
  if (!decision || decision.id !== decisionId || !choice || !passage) return null;
  const leaks = choice.leaks ?? [];
  return {
    ...state,
    phase: 'feedback',
    passages: [...state.passages.slice(0, -1), { ...passage, chosen: { decision, choice, byTimer } }],
    wallet: state.wallet + (choice.fen ?? 0),
    leaks: [...state.leaks, ...leaks.filter((leak) => !state.leaks.includes(leak))],
  };
}

function moneyMoved(beat: Beat): number {
  if (beat.type !== 'money') return 0;
  return (beat.to === 'me' ? beat.fen : 0) - (beat.from === 'me' ? beat.fen : 0);
}
