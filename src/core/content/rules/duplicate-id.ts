import type { Problem } from '../../kernel/read.ts';
import { lessonsOf } from '../lessons-of.ts';
import type { Pack } from '../pack.schema.ts';
import { programmesOf } from '../programmes-of.ts';
import { decisionOf } from '../scene-graph.ts';
import { repeated } from './rule.ts';

/** An identifier must name one thing: in the pack, in its scenario, in its scene, in its decision. */
export function* duplicateId(pack: Pack): Generator<Problem> {
  for (const { id, path } of identifiers(pack)) {
    yield { code: 'duplicate-id', path, message: `"${id}" is used twice; give each its own identifier` };
  }
}

function* identifiers(pack: Pack): Generator<{ readonly id: string; readonly path: string }> {
  yield* repeated(pack.scenarios, 'scenarios');
  yield* repeated(pack.items, 'items');
  yield* repeated(pack.sources, 'sources');
  yield* repeated(lessonsOf(pack).forms, 'lessons.forms');
  yield* repeated(lessonsOf(pack).plans, 'lessons.plans');
  yield* repeated(programmesOf(pack).programmes, 'programmes.programmes');
  for (const [s, scenario] of pack.scenarios.entries()) {
    const at = `scenarios[${s}]`;
    yield* repeated(scenario.people, `${at}.people`);
    yield* repeated(scenario.scenes, `${at}.scenes`);
    yield* repeated(scenario.endings, `${at}.endings`);
    const decisions = new Set<string>();
    const beats = new Set<string>(); // the player taps beats of all scenes in one timeline, so their ids are one set
    for (const [c, scene] of scenario.scenes.entries()) {
      for (const [b, { id }] of scene.beats.entries()) {
        if (beats.has(id)) yield { id, path: `${at}.scenes[${c}].beats[${b}].id` };
        beats.add(id);
      }
      const decision = decisionOf(scene);
      if (!decision) continue;
      const place = `${at}.scenes[${c}].then.decision`;
      if (decisions.has(decision.id)) yield { id: decision.id, path: `${place}.id` };
      decisions.add(decision.id);
      yield* repeated(decision.choices, `${place}.choices`);
    }
  }
  for (const [i, item] of pack.items.entries()) {
    yield* repeated(item.people, `items[${i}].people`);
    yield* repeated(item.beats, `items[${i}].beats`);
    yield* repeated(item.checks ?? [], `items[${i}].checks`);
  }
}
