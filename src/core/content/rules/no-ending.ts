import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { closing, isInLoop, reachable } from '../scene-graph.ts';

/**
 * Every path closes: from each scene some ending can be reached. A scene that goes round for ever is a loop
 * without an exit; one that leads there, or nowhere, is a path without an ending.
 */
export function* noEnding(pack: Pack): Generator<Problem> {
  for (const [index, scenario] of pack.scenarios.entries()) {
    const closed = closing(scenario);
    const { scenes } = reachable(scenario);
    for (const [s, scene] of scenario.scenes.entries()) {
      if (closed.has(scene.id) || !scenes.has(scene.id)) continue;
      const path = `scenarios[${index}].scenes[${s}].then`;
      yield isInLoop(scenario, scene)
        ? { code: 'loop-without-exit', path, message: `from the scene "${scene.id}" the story goes round for ever; give the loop a way to an ending` }
        : { code: 'path-without-ending', path, message: `from the scene "${scene.id}" no ending can be reached` };
    }
  }
}
