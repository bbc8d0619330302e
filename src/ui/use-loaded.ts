import { useLayoutEffect, useState } from 'preact/hooks';

export type Loaded<Value> = { readonly type: 'loading' } | { readonly type: 'ready'; readonly value: Value } | { readonly type: 'failed' };

/** Loads something when the component appears, and again when `key` changes. What arrives after that is dropped. */
export function useLoaded<Value>(load: () => Promise<Value>, key: string): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ type: 'loading' });
  // Not after the next paint, as useEffect would: on a slow phone each such wait is a tenth of a second before the story begins.
  useLayoutEffect(() => {
    let isCurrent = true;
    load().then(
      (value) => isCurrent && setLoaded({ type: 'ready', value }),
      () => isCurrent && setLoaded({ type: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return loaded;
}
