import type { ComponentChild } from 'preact';
import type { SessionState } from '#core/session/state.ts';
import type { LessonMaterial } from '#features/class/lesson-material.ts';

/** What every part of a lesson is shown with. */
export interface PartProps {
  state: SessionState;
  content: LessonMaterial;
  picked: string | null;
  onPick: (option: string) => void;
  onLookBack: (question: string) => void;
  /** What the teacher opened, in the place of the phone. */
  side: ComponentChild;
}
