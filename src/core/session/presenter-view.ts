import type { Beat } from '../content/beat.schema.ts';
import type { Scenario } from '../content/scenario.schema.ts';
import type { Text } from '../content/text.schema.ts';
import { branded, type Instant } from '../kernel/brand.ts';
import { view, type PlayView } from '../play/view.ts';
import type { Activity } from './activity.ts';
import { lightable } from './lightable.ts';
import { defaultOption, type LessonContent } from './next-step.ts';
import { otherWays, type OtherWay } from './other-ways.ts';
import type { Option } from './question.ts';
import { intentsOf } from './stage-press.ts';
import { currentQuestion, type SessionState } from './state.ts';
import { storyOf } from './story-of.ts';
import { tallyVotes } from './tally.ts';
import { tellPress } from './tell-press.ts';

/** All that only the officer sees, in her second window or on her phone: one value, a reading of the same log as the stage. */
export interface PresenterView {
  /** Length of the log: a press from afar says at what it was made. */
  readonly at: number;
  readonly title: Text;
  /** The parts of the programme in order: what each is, its own title where it has one, and its minutes. */
  readonly parts: readonly { readonly type: Activity['type'] | 'before' | 'after'; readonly title: Text | null; readonly minutes: number }[];
  /** The running part; -1 before the first. */
  readonly part: number;
  readonly now: Moment;
  /** What the next press brings; null where it does nothing. */
  readonly next: Moment | null;
  readonly note: Text | null;
  /** What can be lit, in the order it came. */
  readonly pointers: readonly Pointer[];
  readonly votes: HallVotes | null;
  readonly otherWays: readonly { readonly keep: number; readonly choice: string; readonly text: Text }[];
  readonly isBlank: boolean;
  readonly people: number;
  /** When the first part began; null before it. */
  readonly startedAt: Instant | null;
  /** Minutes of the whole programme. */
  readonly minutes: number;
  readonly isClosed: boolean;
}

/** One thing on the wall, in short: what kind it is, and its words where it has some. */
export interface Moment {
  readonly type: 'ready' | 'part' | 'beat' | 'decision' | 'question' | 'answer' | 'feedback' | 'ending' | 'flags' | 'case' | 'result' | 'end';
  /** Place of its part in the plan. */
  readonly part: number;
  readonly beat: Beat | null;
  /** Who speaks; null for the player and for what nobody says. */
  readonly who: Text | null;
  readonly text: Text | null;
}

/** A beat that gives it away or proves it, and why. */
export interface Pointer {
  readonly beat: string;
  readonly kind: 'flag' | 'proof';
  /** Name in the taxonomy of its kind. */
  readonly cue: string;
  readonly why: Text;
  readonly isLit: boolean;
}

export interface HallVotes {
  /** Id of the question, as in the log. */
  readonly question: string;
  readonly phase: 'open' | 'closed' | 'revealed';
  readonly prompt: Text;
  /** `votes` is null until the hands for it have been counted; `isPicked` once the answer is out: the one looked at. */
  readonly options: readonly (Option & { readonly votes: number | null; readonly isRight: boolean; readonly isPicked: boolean })[];
  readonly isEstimate: boolean;
}

/** What the officer sees in this state. */
export function presenterView(state: SessionState, content: LessonContent): PresenterView {
  const visit = state.visit ?? { programme: {}, minutes: 0, station: '', parts: [] };
  return {
    at: state.log.length,
    title: visit.programme,
    parts: state.plan.map((activity, place) => ({ ...labelOf(activity, content), minutes: visit.parts[place]?.minutes ?? 0 })),
    part: state.activity,
    now: momentOf(state, content),
    next: nextMoment(state, content),
    note: visit.parts[state.activity]?.note ?? null,
    pointers: lightable(state, content).flatMap(({ id, cues }) =>
      (cues ?? []).map((cue) => ({ beat: id, ...('flag' in cue ? flag(cue.flag) : proof(cue.proof)), why: cue.why, isLit: state.lit.includes(id) })),
    ),
    votes: votesOf(state),
    otherWays: otherWays(state, content).map(({ keep, choice }: OtherWay) => ({ keep, choice: choice.id, text: choice.text })),
    isBlank: state.isBlank,
    people: state.pupils,
    startedAt: startOf(state),
    minutes: visit.minutes,
    isClosed: state.isClosed,
  };
}

const flag = (cue: string) => ({ kind: 'flag' as const, cue });
const proof = (cue: string) => ({ kind: 'proof' as const, cue });

/** When the first part of a visit began, also after it was taken back and begun again; null before it. */
function startOf({ log, activity }: SessionState): Instant | null {
  return activity < 0 ? null : (log.find(({ event }) => event.type === 'activity-started')?.at ?? null);
}

function labelOf(activity: Activity, { scenarios }: LessonContent): Pick<PresenterView['parts'][number], 'type' | 'title'> {
  switch (activity.type) {
    case 'round':
      return { type: activity.form === 'practice' ? 'round' : activity.form, title: null };
    case 'scenario':
    case 'scene':
    case 'case':
      return { type: activity.type, title: scenarios.get(activity.scenario)?.title ?? null };
    case 'card':
      return { type: 'card', title: activity.title };
    case 'vote':
      return { type: 'vote', title: activity.prompt };
    default:
      return { type: activity.type, title: null };
  }
}

function momentOf(state: SessionState, content: LessonContent): Moment {
  const words = (type: Moment['type'], text: Text | null = null): Moment => ({ type, part: state.activity, beat: null, who: null, text });
  const activity = state.plan[state.activity];
  if (state.isClosed) return words('end');
  if (!activity) return words('ready', state.visit?.programme ?? null);
  const asked = currentQuestion(state);
  if (asked?.phase === 'closed' && activity.type === 'round') return words('result');
  if (asked) return words(asked.phase === 'revealed' ? 'answer' : 'question', asked.question.prompt);
  const story = storyOf(activity, content);
  return story ? storyMoment(view(story, state.play), words, story) : words('part', labelOf(activity, content).title);
}

function storyMoment(now: PlayView, words: (type: Moment['type'], text?: Text | null) => Moment, { title, people }: Scenario): Moment {
  switch (now.phase) {
    case 'not-started':
      return words('part', title);
    case 'telling':
    case 'deciding': {
      const beat = now.beats[now.beats.length - 1];
      if (now.phase === 'deciding' && now.decision) return { ...words('decision', now.decision.prompt), beat: beat ?? null, who: speakerOf(beat, people) };
      return { ...words('beat'), beat: beat ?? null, who: speakerOf(beat, people) };
    }
    case 'feedback':
      return words('feedback', now.feedback?.choice.feedback ?? null);
    case 'ended':
      return words('ending', now.ending?.title ?? null);
    case 'debriefed':
      return words('flags');
    case 'finished':
      return words('case');
  }
}

function speakerOf(beat: Beat | undefined, people: readonly { readonly id: string; readonly name: Text }[]): Text | null {
  const from = beat && 'from' in beat ? beat.from : undefined;
  return people.find(({ id }) => id === from)?.name ?? null;
}

/** What one press more would show: asked of the rules themselves. */
function nextMoment(state: SessionState, content: LessonContent): Moment | null {
  if (state.isBlank) return momentOf({ ...state, isBlank: false }, content);
  const intents = intentsOf(state, content, { type: 'on' });
  if (intents.length === 0) return null;
  const after = tellPress(state, intents, branded<Instant>(0));
  return 'type' in after ? null : momentOf(after, content);
}

function votesOf(state: SessionState): HallVotes | null {
  const asked = currentQuestion(state);
  if (!asked) return null;
  const { counts } = tallyVotes(asked);
  const picked = asked.phase === 'revealed' ? (state.picked ?? defaultOption(asked)) : null;
  const options = asked.question.options.map((option, place) => ({
    ...option,
    votes: asked.hands?.[option.id] === undefined ? null : (counts[place]?.votes ?? 0),
    isRight: asked.question.key.right.includes(option.id),
    isPicked: picked === option.id,
  }));
  return { question: asked.question.id, phase: asked.phase, prompt: asked.question.prompt, options, isEstimate: asked.isEstimate };
}
