import type { Beat, Cue } from '../content/beat.schema.ts';
import type { Scenario } from '../content/scenario.schema.ts';
import type { PlayEvent } from './events.ts';
import type { Chosen } from './state.ts';
import { view } from './view.ts';

/**
 * How the player's own suspicion met a beat: tapped or not, and what was there. Only where a proof was tapped is anything
 * wrongly suspected: a plain line may well come from a scammer, and nobody is to be told that it was fine.
 */
export type Noticing = 'caught' | 'missed' | 'wrongly-suspected' | 'rightly-trusted' | 'no-sign' | 'plain';

export interface DebriefBeat {
  readonly beat: Beat;
  readonly cues: readonly Cue[];
  readonly noticing: Noticing;
}

export interface DebriefScene {
  readonly sceneId: string;
  readonly beats: readonly DebriefBeat[];
  readonly chosen: Chosen | null;
}

/** The attempt told again with its flags and proofs lit, and what the player noticed. */
export interface Debrief {
  readonly scenes: readonly DebriefScene[];
  readonly caught: number;
  readonly missed: number;
  readonly wronglySuspected: number;
  /** Money lost (negative) or gained against the start, in fen. */
  readonly moneyChange: number;
}

/** The debrief of an attempt as far as it went. Beats never seen are not in it. */
export function debrief(scenario: Scenario, events: readonly PlayEvent[]): Debrief {
  const seen = view(scenario, events);
  const suspected = new Set(seen.suspected ?? []);
  const scenes = seen.passages.map((passage) => ({
    sceneId: passage.scene.id,
    chosen: passage.chosen,
    beats: passage.beats.map((beat) => ({ beat, cues: beat.cues ?? [], noticing: noticing(beat, suspected.has(beat.id)) })),
  }));
  const count = (kind: Noticing) => scenes.reduce((sum, scene) => sum + scene.beats.filter((one) => one.noticing === kind).length, 0);
  return {
    scenes,
    caught: count('caught'),
    missed: count('missed'),
    wronglySuspected: count('wrongly-suspected'),
    moneyChange: seen.wallet - scenario.wallet.fen,
  };
}

function noticing(beat: Beat, tapped: boolean): Noticing {
  const cues = beat.cues ?? [];
  if (cues.some((cue) => 'flag' in cue)) return tapped ? 'caught' : 'missed';
  if (cues.length > 0) return tapped ? 'wrongly-suspected' : 'rightly-trusted';
  return tapped ? 'no-sign' : 'plain';
}
