import type { Instant } from '../kernel/brand.ts';
import type { PlayEvent } from '../play/events.ts';
import type { Activity, Visit, Way } from './activity.ts';
import type { Question } from './question.ts';

/** What happened in a lesson. Kept for ever as it was written: fields are added, never changed. */
export type SessionEvent =
  | {
      readonly type: 'opened';
      readonly className: string;
      readonly pupils: number;
      readonly ways: readonly Way[];
      readonly plan: readonly Activity[];
      readonly visit?: Visit;
    }
  | { readonly type: 'class-resized'; readonly pupils: number }
  | { readonly type: 'door-set'; readonly isOpen: boolean }
  /** `member` is what the hub makes of a device's secret: it tells devices apart and opens nothing. */
  | { readonly type: 'seat-taken'; readonly seat: string; readonly member: string }
  | { readonly type: 'seat-freed'; readonly seat: string }
  | { readonly type: 'member-removed'; readonly member: string }
  | { readonly type: 'member-allowed'; readonly member: string }
  | { readonly type: 'activity-started'; readonly activity: number }
  | { readonly type: 'told'; readonly play: PlayEvent }
  | { readonly type: 'question-opened'; readonly question: Question }
  | { readonly type: 'hands-counted'; readonly question: string; readonly counts: Readonly<Record<string, number>>; readonly isEstimate: boolean }
  | { readonly type: 'vote-cast'; readonly question: string; readonly seat: string; readonly option: string; readonly revision: number }
  | { readonly type: 'vote-withdrawn'; readonly question: string; readonly seat: string; readonly revision: number }
  | { readonly type: 'question-closed'; readonly question: string }
  | { readonly type: 'revealed'; readonly question: string }
  /** Of a visit: the flags and proofs lit on screen from now on, by the ids of their beats. */
  | { readonly type: 'flags-lit'; readonly beats: readonly string[] }
  /** The option that is looked at after a reveal, and followed by the next step. */
  | { readonly type: 'option-picked'; readonly option: string }
  /** The story goes back to after this many of its events, to take another way from there. */
  | { readonly type: 'turned-back'; readonly keep: number }
  | { readonly type: 'blank-set'; readonly isBlank: boolean }
  /** The one device that may steer from now on; null: none. `member` as in `seat-taken`. */
  | { readonly type: 'remote-set'; readonly member: string | null }
  /** Takes the step with this number back. The step stays in the log. */
  | { readonly type: 'undone'; readonly step: number }
  | { readonly type: 'closed' };

/** An event as it is kept: its place in the lesson, from 0, and when it happened. */
export interface LoggedSessionEvent {
  readonly v: 1;
  readonly seq: number;
  readonly at: Instant;
  /** What one press made happen is taken back together: the number of its first event. Without it each event is a press of its own. */
  readonly press?: number;
  readonly event: SessionEvent;
}

/** What the teacher asks for. */
export type TeacherIntent =
  | { readonly type: 'resize-class'; readonly pupils: number }
  | { readonly type: 'set-door'; readonly isOpen: boolean }
  | { readonly type: 'free-seat'; readonly seat: string }
  | { readonly type: 'remove-member'; readonly member: string }
  | { readonly type: 'allow-member'; readonly member: string }
  | { readonly type: 'start-activity'; readonly activity: number }
  | { readonly type: 'tell'; readonly play: PlayEvent }
  | { readonly type: 'open-question'; readonly question: Question }
  | { readonly type: 'count-hands'; readonly counts: Readonly<Record<string, number>>; readonly isEstimate: boolean }
  | { readonly type: 'close-question' }
  /** Closes the question too, if it is still open. With `question`, one that was closed earlier is looked back on. */
  | { readonly type: 'reveal'; readonly question?: string }
  | { readonly type: 'light-flags'; readonly beats: readonly string[] }
  | { readonly type: 'pick-option'; readonly option: string }
  | { readonly type: 'turn-back'; readonly keep: number }
  | { readonly type: 'set-blank'; readonly isBlank: boolean }
  | { readonly type: 'set-remote'; readonly member: string | null }
  | { readonly type: 'undo' }
  | { readonly type: 'close' };

/** What a pupil's device asks for, in the name of its member. */
export type PupilIntent =
  /** `animal` asks for any free animal. Asked again by the same member, it changes the seat. */
  | { readonly type: 'join'; readonly seat: string }
  | { readonly type: 'vote'; readonly question: string; readonly option: string; readonly revision: number }
  | { readonly type: 'withdraw'; readonly question: string; readonly revision: number };

/** Why an intent was not accepted. */
export type SessionRefusal =
  | 'not-open'
  | 'led-elsewhere'
  | 'lesson-over'
  | 'no-such-activity'
  | 'not-in-a-story'
  | 'question-waits'
  | 'no-question'
  | 'question-closed'
  | 'already-revealed'
  | 'no-such-option'
  | 'not-a-count'
  | 'more-than-the-class'
  | 'no-such-size'
  | 'no-such-seat'
  | 'seat-taken'
  | 'no-seat-left'
  | 'door-closed'
  | 'removed'
  | 'not-seated'
  | 'stale'
  | 'nothing-to-undo';
