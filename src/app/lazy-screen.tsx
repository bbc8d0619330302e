// First-load module: keep it small.
import type { ComponentType, JSX } from 'preact';
import { Loading, NotLoaded } from '#ui/not-loaded.tsx';
import { useLoaded } from '#ui/use-loaded.ts';

/** A screen that is fetched when it is first shown. If that fails, it says so and can be tried again. */
export function lazyScreen<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => JSX.Element {
  let ready: ComponentType<Props> | null = null;
  const fetchAll = async () => {
    ready = await load();
    return ready;
  };
  return function LazyScreen(props) {
    const loaded = useLoaded(() => (ready ? Promise.resolve(ready) : fetchAll()), '');
    const Screen = ready ?? (loaded.type === 'ready' ? loaded.value : null);
    if (Screen) return <Screen {...props} />;
    if (document.getElementById('first') && loaded.type === 'loading') return <></>; // the page's first words still stand
    return loaded.type === 'failed' ? <NotLoaded /> : <Loading />;
  };
}
