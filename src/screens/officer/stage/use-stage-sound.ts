import { useEffect } from 'preact/hooks';
import type { LessonContent } from '#core/session/next-step.ts';
import { openSoundPlayer } from '#features/demo/sound-player.ts';
import { stageSound } from '#features/demo/stage-sound.ts';
import type { VisitRun } from '#features/demo/visit-run.ts';
import { nextPaint } from './next-paint.ts';

/** Sounds of the story as it goes on, whichever window or phone moved it; none of what was there when the stage opened. */
export function useStageSound(run: VisitRun, content: LessonContent, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const player = openSoundPlayer();
    let before = run.state.peek();
    const stop = run.state.subscribe((now) => {
      const sound = stageSound(before, now, content);
      before = now;
      // Seen first: opening the audio takes a slow machine longer than a beat does.
      if (sound) void nextPaint().then(() => player.play(sound));
    });
    return () => {
      stop();
      player.close();
    };
  }, [run, isOn]);
}
