import type { Problem } from '../../kernel/read.ts';
import type { Beat } from '../beat.schema.ts';
import type { Pack } from '../pack.schema.ts';
import type { Scenario } from '../scenario.schema.ts';
import { waysOut } from '../scene-graph.ts';

/**
 * Nobody spends what they do not have: on no path does the simulated wallet fall below zero. Choices and money
 * that goes from or to `me` move it.
 */
export function* walletBelowZero(pack: Pack): Generator<Problem> {
  for (const [index, scenario] of pack.scenarios.entries()) {
    const found = overdrawn(scenario);
    if (found)
      yield {
        code: 'wallet-below-zero',
        path: `scenarios[${index}].${found.path}`,
        message: `after this the wallet holds ${found.fen / 100} yuan; raise wallet.fen or lower the cost`,
      };
  }
}

/**
 * The lowest sum with which each scene can be entered, found by going over all ways as often as there are
 * scenes (Bellman–Ford). A loop that costs money each time round shows up as well: it falls below zero in the end.
 */
function overdrawn({ start, wallet, scenes }: Scenario): { readonly path: string; readonly fen: number } | undefined {
  const lowest = new Map([[start, wallet.fen]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const [s, scene] of scenes.entries()) {
      const entered = lowest.get(scene.id);
      if (entered === undefined) continue;
      let held = entered;
      for (const [b, beat] of scene.beats.entries()) {
        held += moneyMoved(beat);
        if (held < 0) return { path: `scenes[${s}].beats[${b}].fen`, fen: held };
      }
      for (const { to, fen, path } of waysOut(scene, `scenes[${s}]`)) {
        const left = held + fen;
        if (left < 0) return { path: path.replace(/\.to$/, '.fen'), fen: left };
        if (!('scene' in to) || left >= (lowest.get(to.scene) ?? Infinity)) continue;
        lowest.set(to.scene, left);
        changed = true;
      }
    }
  }
  return undefined;
}

function moneyMoved(beat: Beat): number {
  if (beat.type !== 'money') return 0;
  return (beat.to === 'me' ? beat.fen : 0) - (beat.from === 'me' ? beat.fen : 0);
}
