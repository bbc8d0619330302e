import type { Ending, Next, Scenario } from '#core/content/scenario.schema.ts';
import { decideIn } from '#core/play/decide.ts';
import type { PlayEvent, PlayIntent } from '#core/play/events.ts';
import { view, type PlayView } from '#core/play/view.ts';

/** One way through a scenario: what to choose, in order, and what the rules say comes of it. */
export interface Way {
  readonly choices: readonly string[];
  readonly ending: Ending;
  /** The view right after the last step, with the ending on screen. */
  readonly end: PlayView;
}

/** A shortest way to an ending of each result that this scenario has. */
export function waysToEveryResult(scenario: Scenario): Way[] {
  const { endings } = shortestFrom(scenario, { scene: scenario.start });
  const results = [...new Set(scenario.endings.map((ending) => ending.result))];
  return results.map((result) => {
    const ids = scenario.endings.filter((ending) => ending.result === result).map((ending) => ending.id);
    const choices = ids.flatMap((id) => (endings.has(id) ? [endings.get(id) ?? []] : [])).sort((a, b) => a.length - b.length)[0];
    if (!choices) throw new Error(`${scenario.id}: no way leads to ${result}`);
    return follow(scenario, choices);
  });
}

/** A shortest way to an ending with that result. */
export function wayTo(scenario: Scenario, result: Ending['result']): Way {
  const way = waysToEveryResult(scenario).find(({ ending }) => ending.result === result);
  if (!way) throw new Error(`${scenario.id} has no ending of that result: ${result}`);
  return way;
}

/** A few ways that together show every scene, and an ending of each result. */
export function waysOverEverything(scenario: Scenario): Way[] {
  const ways = waysOverEveryScene(scenario);
  const isMissing = ({ ending }: Way) => ways.every((way) => way.ending.result !== ending.result);
  return [...ways, ...waysToEveryResult(scenario).filter(isMissing)];
}

/** A few ways that together show every scene. */
export function waysOverEveryScene(scenario: Scenario): Way[] {
  const { scenes } = shortestFrom(scenario, { scene: scenario.start });
  const farthestFirst = [...scenes].sort(([, a], [, b]) => b.length - a.length);
  const seen = new Set<string>();
  const ways: Way[] = [];
  for (const [scene, before] of farthestFirst) {
    if (seen.has(scene)) continue;
    const onward = [...shortestFrom(scenario, { scene }).endings.values()].sort((a, b) => a.length - b.length)[0];
    if (!onward) throw new Error(`${scenario.id}: no ending after ${scene}`);
    const way = follow(scenario, [...before, ...onward]);
    way.end.passages.forEach((passage) => seen.add(passage.scene.id));
    ways.push(way);
  }
  const missing = scenario.scenes.filter((scene) => !seen.has(scene.id));
  if (missing.length > 0) throw new Error(`${scenario.id}: never shown: ${missing.map((scene) => scene.id).join(', ')}`);
  return ways;
}

/** What the rules make of these choices. */
function follow(scenario: Scenario, choices: readonly string[]): Way {
  const left = [...choices];
  const events: PlayEvent[] = [];
  for (let now = view(scenario, events); !now.ending; now = view(scenario, events)) {
    const event = decideIn(scenario, now, intentAt(now, left));
    if (event.type === 'refused') throw new Error(`${scenario.id}: refused: ${event.reason}`);
    events.push(event);
  }
  const end = view(scenario, events);
  if (!end.ending || left.length > 0) throw new Error(`${scenario.id}: the choices do not fit the way`);
  return { choices, ending: end.ending, end };
}

function intentAt(now: PlayView, left: string[]): PlayIntent {
  if (now.phase === 'not-started') return { type: 'start' };
  if (now.phase === 'telling') return { type: 'advance' };
  if (now.phase === 'feedback') return { type: 'go-on' };
  return { type: 'choose', choice: left.shift() ?? '' };
}

/** The fewest choices that lead from here to each scene and to each ending: breadth first. */
function shortestFrom(scenario: Scenario, start: Next): { scenes: Map<string, string[]>; endings: Map<string, string[]> } {
  const scenes = new Map<string, string[]>();
  const endings = new Map<string, string[]>();
  const queue: { at: Next; choices: string[] }[] = [{ at: start, choices: [] }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { at, choices } = next;
    if ('ending' in at) {
      if (!endings.has(at.ending)) endings.set(at.ending, choices);
      continue;
    }
    if (scenes.has(at.scene)) continue;
    scenes.set(at.scene, choices);
    const then = scenario.scenes.find((scene) => scene.id === at.scene)?.then;
    if (!then) continue;
    if ('decision' in then) queue.push(...then.decision.choices.map((choice) => ({ at: choice.to, choices: [...choices, choice.id] })));
    else queue.push({ at: then, choices });
  }
  return { scenes, endings };
}
