import type { Problem } from '../../kernel/read.ts';
import type { Beat } from '../beat.schema.ts';
import type { Pack } from '../pack.schema.ts';

/**
 * What is to be told can be told: a scam shows a flag, the genuine shows a proof, a mixed scenario shows both.
 * An item that can't be settled from what is seen needs neither.
 */
export function* missingCue(pack: Pack): Generator<Problem> {
  for (const [s, { truth, scenes }] of pack.scenarios.entries()) {
    const beats = scenes.flatMap((scene) => scene.beats);
    if (truth !== 'genuine' && !has(beats, 'flag')) yield missing(`scenarios[${s}].scenes`, `a ${truth} scenario marks at least one flag`);
    if (truth !== 'scam' && !has(beats, 'proof')) yield missing(`scenarios[${s}].scenes`, `a ${truth} scenario marks at least one proof`);
  }
  for (const [i, { truth, settled, beats }] of pack.items.entries()) {
    if (!settled) continue;
    const cue = truth === 'scam' ? 'flag' : 'proof';
    if (!has(beats, cue)) yield missing(`items[${i}].beats`, `a ${truth} item marks at least one ${cue}, or says "settled": false`);
  }
}

function has(beats: readonly Beat[], cue: 'flag' | 'proof'): boolean {
  return beats.some(({ cues }) => cues?.some((one) => cue in one));
}

function missing(path: string, message: string): Problem {
  return { code: 'missing-cue', path, message };
}
