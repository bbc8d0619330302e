import type { AttemptHeader } from '#core/play/attempt.ts';
import type { Progress } from '#core/progress/progress.ts';

/**
 * What a connection has itself read or written, and so knows to be in the database unless another tab wrote since. A
 * write that builds on it asks nothing first, and so waits for nothing: where another tab was faster, the place is
 * taken, the database refuses the whole transaction, and what was known is forgotten.
 */
export class Known {
  /** Headers of attempts by their id. */
  readonly attempts = new Map<string, AttemptHeader>();
  progress: Progress | null = null;

  /** Something else may be there now. */
  forget(): void {
    this.attempts.clear();
    this.progress = null;
  }
}
