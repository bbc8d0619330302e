// First-load module: keep it small.
import type { ComponentType, JSX } from 'preact';
import { loadTexts } from '#i18n/texts.ts';
import { Loading, NotLoaded } from '#ui/not-loaded.tsx';
import { useLoaded } from '#ui/use-loaded.ts';

/** The texts every lazy screen of the student's app uses. */
const TEXTS = ['student', 'cues', 'phone'];

/** A screen that is fetched, with its texts, when it is first shown. If that fails, it says so and can be tried again. */
export function lazyScreen<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => JSX.Element {
  let ready: ComponentType<Props> | null = null;
  const fetchAll = async () => {
    const [screen] = await Promise.all([load(), ...TEXTS.map(loadTexts)]);
    ready = screen;
    return screen;
  };
  return function LazyScreen(props) {
    const loaded = useLoaded(() => (ready ? Promise.resolve(ready) : fetchAll()), '');
    const Screen = ready ?? (loaded.type === 'ready' ? loaded.value : null);
    if (Screen) return <Screen {...props} />;
    if (document.getElementById('first') && loaded.type === 'loading') return <></>; // the page's first words still stand
    return loaded.type === 'failed' ? <NotLoaded /> : <Loading />;
  };
}
