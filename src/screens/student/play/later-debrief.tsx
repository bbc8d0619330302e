import type { ComponentProps, JSX } from 'preact';
import type { ItemsBundle } from '#core/content/bundle.schema.ts';
import type { Opened } from '#features/solo/open-scenario.ts';
import { warmUpDates } from '#i18n/format.ts';
import { Loading, NotLoaded } from '#ui/not-loaded.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import type { DebriefSteps } from './debrief-steps.tsx';

interface Debrief {
  readonly Steps: typeof DebriefSteps;
  readonly judged: ItemsBundle;
}

const loaded = new WeakMap<Opened, Debrief>();

/**
 * Brings the debrief here, its code and its items: nobody needs them before a story has ended, and a shared link
 * opens the sooner without them. Ask while the story is told, so that its end waits for nothing.
 */
export async function loadDebrief(opened: Opened): Promise<Debrief> {
  const here = loaded.get(opened);
  if (here) return here;
  const [{ DebriefSteps: Steps }, judged] = await Promise.all([import('./debrief-steps.tsx'), opened.fetchDebrief()]);
  loaded.set(opened, { Steps, judged });
  setTimeout(warmUpDates, 1000); // the real case has one
  return { Steps, judged };
}

/** The debrief, at once where it has been loaded. */
export function LaterDebrief(props: Omit<ComponentProps<typeof DebriefSteps>, 'judged'>): JSX.Element {
  const loading = useLoaded(() => loadDebrief(props.opened), '');
  const debrief = loaded.get(props.opened) ?? (loading.type === 'ready' ? loading.value : null);
  if (debrief) return <debrief.Steps {...props} judged={debrief.judged} />;
  return loading.type === 'failed' ? <NotLoaded /> : <Loading />;
}
