import fc from 'fast-check';
import type { Scenario } from '#core/content/scenario.schema.ts';
import type { PlayIntent } from '#core/play/events.ts';

/** Intents as a player, a timer or a confused screen may send them, at any moment; names are mostly of this scenario. */
export function anyIntents(scenario: Scenario): fc.Arbitrary<PlayIntent[]> {
  const choices = scenario.scenes.flatMap((scene) => ('decision' in scene.then ? scene.then.decision.choices.map((choice) => choice.id) : []));
  const beats = scenario.scenes.flatMap((scene) => scene.beats.map((beat) => beat.id));
  const choose = fc.constantFrom(...choices, 'nowhere').map((choice): PlayIntent => ({ type: 'choose', choice }));
  const plain = fc.constantFrom<PlayIntent>({ type: 'start' }, { type: 'let-time-run-out' }, { type: 'finish' });
  const onward = fc.constantFrom<PlayIntent>({ type: 'advance' }, { type: 'go-on' });
  const suspect = fc.array(fc.constantFrom(...beats, 'nothing'), { maxLength: 5 }).map((tapped): PlayIntent => ({ type: 'suspect', beats: tapped }));
  return fc
    .array(fc.oneof({ weight: 12, arbitrary: onward }, { weight: 8, arbitrary: choose }, { weight: 1, arbitrary: plain }, { weight: 1, arbitrary: suspect }), {
      maxLength: 150,
    })
    .map((intents): PlayIntent[] => [{ type: 'start' }, ...intents]);
}
