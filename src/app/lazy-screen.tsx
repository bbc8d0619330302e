// First-load module: keep it small.
import type { ComponentType, JSX } from 'preact';
import { loadTexts, t } from '#i18n/texts.ts';
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
    return (
      <p role="status" data-screen="loading">
        {t(loaded.type === 'failed' ? 'shell:not-loaded' : 'shell:loading')}{' '}
        {loaded.type === 'failed' && (
          <button type="button" onClick={() => location.reload()}>
            {t('shell:try-again')}
          </button>
        )}
      </p>
    );
  };
}
