import type { ComponentChild } from 'preact';
import type { SessionState } from '#core/session/state.ts';
import type { LessonMaterial } from '#features/class/lesson-material.ts';

/** What every part of a visit is shown with. */
export interface StagePartProps {
  readonly state: SessionState;
  readonly content: LessonMaterial;
  /** Hands being counted, in the place of the phone; null while none are. */
  readonly side: ComponentChild;
  /** Looks at another option after a reveal. */
  readonly onPick: (option: string) => void;
}
