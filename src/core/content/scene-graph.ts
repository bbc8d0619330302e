import type { Decision, Next, Scenario, Scene } from './scenario.schema.ts';

/** One way out of a scene, where it is written, and what it does to the wallet. */
export interface Way {
  readonly to: Next;
  readonly fen: number;
  readonly path: string;
}

/** The decision a scene ends in, if it does. */
export function decisionOf(scene: Scene): Decision | undefined {
  return 'decision' in scene.then ? scene.then.decision : undefined;
}

/** The ways out of a scene; `at` is the path of the scene. */
export function waysOut(scene: Scene, at = ''): readonly Way[] {
  if (!('decision' in scene.then)) return [{ to: scene.then, fen: 0, path: `${at}.then` }];
  return scene.then.decision.choices.map((choice, index) => ({ to: choice.to, fen: choice.fen ?? 0, path: `${at}.then.decision.choices[${index}].to` }));
}

/** The scenes that can follow a scene; targets that do not exist are left out (another rule names them). */
export function nextScenes(scenario: Scenario, scene: Scene): readonly Scene[] {
  const names = new Set(waysOut(scene).flatMap(({ to }) => ('scene' in to ? [to.scene] : [])));
  return scenario.scenes.filter(({ id }) => names.has(id));
}

/** Identifiers of the scenes and endings that can be reached from the start. */
export function reachable(scenario: Scenario): { readonly scenes: ReadonlySet<string>; readonly endings: ReadonlySet<string> } {
  const byId = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const scenes = new Set<string>();
  const endings = new Set<string>();
  const open = [scenario.start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const scene = byId.get(id);
    if (!scene || scenes.has(id)) continue;
    scenes.add(id);
    for (const { to } of waysOut(scene)) {
      if ('scene' in to) open.push(to.scene);
      else endings.add(to.ending);
    }
  }
  return { scenes, endings };
}

/** Identifiers of the scenes from which some existing ending can be reached. */
export function closing(scenario: Scenario): ReadonlySet<string> {
  const endings = new Set(scenario.endings.map(({ id }) => id));
  const closed = new Set<string>();
  for (let grew = true; grew;) {
    grew = false;
    for (const scene of scenario.scenes) {
      if (closed.has(scene.id)) continue;
      if (!waysOut(scene).some(({ to }) => ('scene' in to ? closed.has(to.scene) : endings.has(to.ending)))) continue;
      closed.add(scene.id);
      grew = true;
    }
  }
  return closed;
}

/** Whether a scene can come back to itself. */
export function isInLoop(scenario: Scenario, scene: Scene): boolean {
  const seen = new Set<Scene>();
  const open = [...nextScenes(scenario, scene)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === scene) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...nextScenes(scenario, next));
  }
  return false;
}
