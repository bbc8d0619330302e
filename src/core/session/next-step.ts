import type { Item } from '../content/item.schema.ts';
import type { Scenario } from '../content/scenario.schema.ts';
import { decideIn } from '../play/decide.ts';
import type { PlayIntent } from '../play/events.ts';
import { view, type PlayView } from '../play/view.ts';
import { assertNever } from '../kernel/assert-never.ts';
import type { Activity } from './activity.ts';
import type { TeacherIntent } from './events.ts';
import { toLookBackOn } from './look-back.ts';
import type { Question } from './question.ts';
import { decisionQuestion, itemQuestion, twinsQuestion, voteQuestion, type Place } from './questions.ts';
import { currentQuestion, type Asked, type SessionState } from './state.ts';
import { storyOf } from './story-of.ts';
import { mostChosen, tallyVotes, votesOn } from './tally.ts';

/** What a lesson is given with: its own id, and the stories and items of its plan. What a pack no longer holds is passed over. */
export interface LessonContent {
  readonly lesson: string;
  readonly scenarios: ReadonlyMap<string, Scenario>;
  readonly items: ReadonlyMap<string, Item>;
}

/** The one thing to do now: what it is called, and what is asked for when it is done. */
export interface NextStep {
  readonly name:
    | 'next-part'
    | 'open-question'
    | 'close-question'
    | 'next-item'
    | 'look-back'
    | 'reveal'
    | 'start-story'
    | 'start-again'
    | 'tell'
    | 'follow'
    | 'go-on'
    | 'show-flags'
    | 'show-case'
    | 'end'
    | 'over';
  readonly intents: readonly TeacherIntent[];
}

/**
 * What the teacher's one button does in this state. `picked` is the option she chose to follow after a reveal;
 * without it the story goes the way most of the class chose.
 */
export function nextStep(state: SessionState, content: LessonContent, picked: string | null = state.picked): NextStep {
  if (state.isClosed) return { name: 'over', intents: [] };
  const activity = state.plan[state.activity];
  if (!activity) return nextPart(state);
  switch (activity.type) {
    case 'round':
      return roundStep(state, content, activity);
    case 'scenario':
    case 'scene':
      return storyStep(state, content, activity, picked);
    case 'twins':
    case 'vote':
      return showStep(state, content, activity);
    case 'advice':
    case 'card':
    case 'case':
    case 'local':
    case 'boosters':
      return nextPart(state);
    default:
      return assertNever(activity);
  }
}

/**
 * Whether the lesson stands in the middle of what one press does: between two items of a measured round, or between a
 * choice and what comes of it. It never rests there; what takes a press back goes on to before it.
 */
export function isMidStep(state: SessionState, content: LessonContent): boolean {
  const activity = state.plan[state.activity];
  if (activity?.type === 'round') {
    return activity.form !== 'practice' && currentQuestion(state)?.phase === 'closed' && itemsLeft(state, content, activity).length > 0;
  }
  const story = storyOf(activity, content);
  return story !== null && view(story, state.play).phase === 'feedback';
}

/** Everything up to the next decision, or to the end, told at once. */
export function tellOn(state: SessionState, content: LessonContent): readonly TeacherIntent[] {
  const scenario = storyOf(state.plan[state.activity], content);
  if (!scenario) return [];
  const intents: TeacherIntent[] = [];
  let play = state.play;
  for (;;) {
    const event = decideIn(scenario, view(scenario, play), { type: 'advance' });
    if (event.type === 'refused') return intents;
    play = [...play, event];
    intents.push({ type: 'tell', play: event });
  }
}

/** The option the story follows unless the teacher picks another: what most chose; where nobody voted, a safe one. */
export function defaultOption({ question, ...asked }: Asked): string | null {
  const [most] = mostChosen(tallyVotes({ question, ...asked }));
  return most ?? question.key.right[0] ?? question.options[0]?.id ?? null;
}

/** Items of the running round that were not put to the class yet, in order. */
export function itemsLeft(state: SessionState, content: LessonContent, activity: Extract<Activity, { type: 'round' }>): readonly Item[] {
  const asked = new Set(
    state.asked.flatMap(({ question }) => (question.activity === state.activity && question.about.type === 'item' ? [question.about.item] : [])),
  );
  return activity.items.filter((id) => !asked.has(id)).flatMap((id) => content.items.get(id) ?? []);
}

function roundStep(state: SessionState, content: LessonContent, activity: Extract<Activity, { type: 'round' }>): NextStep {
  const isOpen = currentQuestion(state)?.phase === 'open';
  const [next] = itemsLeft(state, content, activity);
  const question = next && itemQuestion(next, activity.form, placeIn(state, activity.packId), state.visit !== null);
  if (activity.form === 'practice') {
    if (isOpen) return { name: 'reveal', intents: [{ type: 'reveal' }] };
    return question ? { name: 'open-question', intents: [{ type: 'open-question', question }] } : nextPart(state);
  }
  // No answer between two items of a measured round: what is explained after the first would be practice for the
  // sixth, and the figure would be of neither. Both forms are looked back on together, after the second.
  if (question) {
    if (!isOpen) return { name: 'open-question', intents: [{ type: 'open-question', question }] };
    return { name: 'next-item', intents: [{ type: 'close-question' }, { type: 'open-question', question }] };
  }
  if (isOpen) return { name: 'close-question', intents: [{ type: 'close-question' }] };
  const [worst] = toLookBackOn(state);
  return worst === undefined ? nextPart(state) : { name: 'look-back', intents: [{ type: 'reveal', question: worst }] };
}

/** Whether the case of this story is the next part, with minutes and a note of its own: then the story does not show it too. */
function isCaseOf(next: Activity | undefined, { packId, scenario }: Extract<Activity, { type: 'scenario' | 'scene' }>): boolean {
  return next?.type === 'case' && next.packId === packId && next.scenario === scenario;
}

function storyStep(state: SessionState, content: LessonContent, activity: Extract<Activity, { type: 'scenario' | 'scene' }>, picked: string | null): NextStep {
  const scenario = storyOf(activity, content);
  if (!scenario) return nextPart(state);
  const now = view(scenario, state.play);
  // The pack has changed since: what was told, or what was asked, is of another story, and can't be gone on with.
  const startAgain: NextStep = { name: 'start-again', intents: [{ type: 'start-activity', activity: state.activity }] };
  if (now.used < state.play.length) return startAgain;
  const asked = currentQuestion(state);
  if (asked?.phase === 'revealed') {
    const choice = picked ?? defaultOption(asked);
    const intents = choice === null ? [] : tell(scenario, now, state, [{ type: 'choose', choice }, { type: 'go-on' }]);
    return intents.length > 0 ? { name: 'follow', intents } : startAgain;
  }
  if (asked) return { name: 'reveal', intents: [{ type: 'reveal' }] };
  switch (now.phase) {
    case 'not-started':
      return { name: 'start-story', intents: tell(scenario, now, state, [{ type: 'start' }]) };
    case 'telling':
      // A scene alone closes with its flags: it has no ending of its own.
      if (activity.type === 'scene' && now.beatsLeft === 0) return { name: 'show-flags', intents: tell(scenario, now, state, [{ type: 'advance' }, LIT]) };
      return { name: 'tell', intents: tell(scenario, now, state, [{ type: 'advance' }]) };
    case 'deciding': {
      const question = decisionQuestion(scenario, now, content.lesson, placeIn(state, activity.packId));
      return { name: 'open-question', intents: question ? [{ type: 'open-question', question }] : [] };
    }
    case 'feedback':
      return { name: 'go-on', intents: tell(scenario, now, state, [{ type: 'go-on' }]) };
    case 'ended':
      return { name: 'show-flags', intents: tell(scenario, now, state, [LIT]) };
    case 'debriefed':
      if (activity.type === 'scene' || isCaseOf(state.plan[state.activity + 1], activity)) return nextPart(state);
      return { name: 'show-case', intents: tell(scenario, now, state, [{ type: 'finish' }]) };
    case 'finished':
      return nextPart(state);
    default:
      return assertNever(now.phase);
  }
}

/** Nobody taps what seems fishy on a big screen: the flags are lit. */
const LIT: PlayIntent = { type: 'suspect', beats: [] };

/** Two things side by side, or a show of hands: shown and asked at once, then answered. */
function showStep(state: SessionState, content: LessonContent, activity: Extract<Activity, { type: 'twins' | 'vote' }>): NextStep {
  const asked = currentQuestion(state);
  if (asked && asked.phase !== 'revealed') {
    const onward = nextPart(state);
    // Where hands were only raised and not counted there is nothing to reveal.
    const isUncounted = activity.type === 'vote' && votesOn(asked) === 0 && onward.name === 'next-part';
    return isUncounted ? { ...onward, intents: [{ type: 'reveal' }, ...onward.intents] } : { name: 'reveal', intents: [{ type: 'reveal' }] };
  }
  if (asked) return nextPart(state);
  const question = activity.type === 'vote' ? voteQuestion(activity, placeIn(state, '')) : twinsIn(state, content, activity);
  return question ? { name: 'open-question', intents: [{ type: 'open-question', question }] } : nextPart(state);
}

function twinsIn(state: SessionState, { items, lesson }: LessonContent, activity: Extract<Activity, { type: 'twins' }>): Question | null {
  const item = items.get(activity.item);
  const twin = item?.twin === undefined ? undefined : items.get(item.twin);
  return item && twin ? twinsQuestion(item, twin, lesson, placeIn(state, activity.packId)) : null;
}

/** The question that is opened next: its name is its place in the log. */
function placeIn(state: SessionState, packId: string): Place {
  return { id: `q${state.log.length}`, activity: state.activity, packId };
}

/** The engine's events for these wishes, one after the other. */
function tell(scenario: Scenario, begun: PlayView, { play }: SessionState, wishes: readonly PlayIntent[]): TeacherIntent[] {
  let now = begun;
  let events = play;
  const intents: TeacherIntent[] = [];
  for (const wish of wishes) {
    const event = decideIn(scenario, now, wish);
    if (event.type === 'refused') break;
    intents.push({ type: 'tell', play: event });
    events = [...events, event];
    now = view(scenario, events);
  }
  return intents;
}

/** On to the next part of the plan, or to the end, whatever is left of this one. */
export function nextPart(state: SessionState): NextStep {
  const activity = state.activity + 1;
  return activity < state.plan.length ? { name: 'next-part', intents: [{ type: 'start-activity', activity }] } : { name: 'end', intents: [{ type: 'close' }] };
}
