import type { ComponentProps, JSX } from 'preact';
import { Loading, NotLoaded } from '#ui/not-loaded.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import type { DebriefSteps } from './debrief-steps.tsx';

let ready: typeof DebriefSteps | null = null;

/**
 * Brings the debrief here, and the judging round with it: nobody needs their code before a story has ended, and a
 * shared link opens the sooner without it. Ask while the story is told, so that its end waits for nothing.
 */
export async function loadDebrief(): Promise<typeof DebriefSteps> {
  ready = (await import('./debrief-steps.tsx')).DebriefSteps;
  return ready;
}

/** The debrief, at once where it has been loaded. */
export function LaterDebrief(props: ComponentProps<typeof DebriefSteps>): JSX.Element {
  const loaded = useLoaded(() => (ready ? Promise.resolve(ready) : loadDebrief()), '');
  const Debrief = ready ?? (loaded.type === 'ready' ? loaded.value : null);
  if (Debrief) return <Debrief {...props} />;
  return loaded.type === 'failed' ? <NotLoaded /> : <Loading />;
}
