import type { Choice, PupilLink } from '#core/session/links.ts';
import type { PupilView } from '#core/session/view-for.ts';

/** Where a pupil stands, and all there is to show. */
export type Step =
  | { readonly type: 'pin'; readonly refused: string | null }
  | { readonly type: 'connecting'; readonly hasNoHub: boolean }
  /** It goes on asking by itself. */
  | { readonly type: 'refused'; readonly reason: string }
  | { readonly type: 'seat'; readonly wanted: string | null; readonly refused: string | null; readonly hasSeat: boolean }
  | {
      readonly type: 'class';
      readonly seat: string;
      readonly view: PupilView;
      readonly choice: Choice | null;
      readonly line: Line;
      readonly refused: string | null;
    }
  | { readonly type: 'removed' }
  | { readonly type: 'replaced' }
  | { readonly type: 'over' };

/** Whether what is chosen can be sent now. */
export type Line = 'in' | 'connecting' | 'teacher-away';

const BEFORE: PupilView = { phase: 'before', question: null, reveal: null };

/** The step that follows from the link. Once seated, a break of the line leaves the screen as it is and only says so. */
export function stepOf(link: PupilLink | null, isChangingSeat: boolean): Step {
  if (!link) return { type: 'pin', refused: null };
  const status = link.status();
  if (status.type === 'removed' || status.type === 'replaced' || status.type === 'over') return { type: status.type };
  if (status.type === 'refused') return status.isFinal ? { type: 'pin', refused: status.reason } : { type: 'refused', reason: status.reason };
  const answers = link.answers();
  // Who comes by the QR code can choose a seat while the line is still being opened.
  if (!answers && link.isNew() && status.type !== 'no-hub') return { type: 'seat', wanted: link.wanted(), refused: null, hasSeat: false };
  if (!answers) return { type: 'connecting', hasNoHub: status.type === 'no-hub' };
  const { seat, refused } = answers;
  if (seat === null || isChangingSeat) {
    return { type: 'seat', wanted: link.wanted(), refused: refused?.asked === 'join' ? refused.reason : null, hasSeat: seat !== null };
  }
  const line = status.type === 'in' || status.type === 'teacher-away' ? status.type : 'connecting';
  const voteRefused = refused?.asked === 'vote' || refused?.asked === 'withdraw' ? refused.reason : null;
  return { type: 'class', seat, view: link.view() ?? BEFORE, choice: link.choice(), line, refused: voteRefused };
}
