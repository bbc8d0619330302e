import type { Choice, Scenario } from '#core/content/scenario.schema.ts';
import { decide } from '#core/play/decide.ts';
import type { PlayEvent, PlayIntent } from '#core/play/events.ts';
import { nextStep, view } from '#core/play/view.ts';

/** One way through a scenario as far as its ending: what happened, and what was chosen. */
export interface Walk {
  readonly events: readonly PlayEvent[];
  readonly choices: readonly Choice[];
}

/** Every way through a scenario, driven by intents alone as a player's taps are. Throws when one is longer than `limit` events. */
export function everyWalk(scenario: Scenario, limit = 200): Walk[] {
  const walks: Walk[] = [];
  const open: Walk[] = [{ events: [], choices: [] }];
  for (let walk = open.pop(); walk; walk = open.pop()) {
    const now = view(scenario, walk.events);
    if (walk.events.length > limit) throw new Error(`${scenario.id}: no ending after ${limit} events`);
    const step = nextStep(now);
    if (step === 'suspect') walks.push(walk);
    else if (step === 'choose')
      for (const choice of now.decision?.choices ?? []) open.push(after(scenario, walk, { type: 'choose', choice: choice.id }, choice));
    else if (step === 'start' || step === 'advance' || step === 'go-on') open.push(after(scenario, walk, { type: step }));
    else throw new Error(`${scenario.id}: ${step} before the ending`);
  }
  return walks;
}

/** The events after these intents, refused ones left out. */
export function eventsOf(scenario: Scenario, intents: readonly PlayIntent[]): PlayEvent[] {
  return intents.reduce<PlayEvent[]>((events, intent) => {
    const event = decide(scenario, events, intent);
    return event.type === 'refused' ? events : [...events, event];
  }, []);
}

function after(scenario: Scenario, walk: Walk, intent: PlayIntent, choice?: Choice): Walk {
  const event = decide(scenario, walk.events, intent);
  if (event.type === 'refused') throw new Error(`${scenario.id}: ${intent.type} refused, ${event.reason}`);
  return { events: [...walk.events, event], choices: choice ? [...walk.choices, choice] : walk.choices };
}
