import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import type { Scenario, Scene } from '../scenario.schema.ts';
import { decisionOf, isInLoop, nextScenes } from '../scene-graph.ts';

/** The longest path a player may be asked to go: about four minutes. */
const LONGEST_PATH = 40;
/** In a graph with loops the paths are tried one by one; beyond this many scenes nobody could follow it either. */
const TRIES = 100_000;

/** No path has more than 40 beats and decisions. A loop counts once: each scene is walked through one time. */
export function* pathTooLong(pack: Pack): Generator<Problem> {
  for (const [index, scenario] of pack.scenarios.entries()) {
    const path = `scenarios[${index}].scenes`;
    const length = longestPath(scenario);
    if (length === undefined) yield { code: 'path-too-long', path, message: 'the scenes loop back in too many ways to follow; use fewer loops' };
    else if (length > LONGEST_PATH)
      yield { code: 'path-too-long', path, message: `the longest path has ${length} beats and decisions; ${LONGEST_PATH} are allowed` };
  }
}

/** Beats and decisions on the longest path that enters no scene twice; undefined when there are too many paths to try. */
export function longestPath(scenario: Scenario): number | undefined {
  const hasLoop = scenario.scenes.some((scene) => isInLoop(scenario, scene));
  const next = new Map(scenario.scenes.map((scene) => [scene, nextScenes(scenario, scene)]));
  const known = new Map<Scene, number>();
  const walked = new Set<Scene>();
  let tries = 0;
  const from = (scene: Scene): number => {
    const before = known.get(scene);
    if (before !== undefined) return before;
    if (++tries > TRIES) return 0;
    walked.add(scene);
    let longest = 0;
    for (const following of next.get(scene) ?? []) if (!walked.has(following)) longest = Math.max(longest, from(following));
    walked.delete(scene);
    const length = stepsOf(scene) + longest;
    if (!hasLoop) known.set(scene, length); // with loops, the length depends on where one comes from
    return length;
  };
  const start = scenario.scenes.find(({ id }) => id === scenario.start);
  const length = start ? from(start) : 0;
  return tries > TRIES ? undefined : length;
}

function stepsOf(scene: Scene): number {
  return scene.beats.length + (decisionOf(scene) ? 1 : 0);
}
