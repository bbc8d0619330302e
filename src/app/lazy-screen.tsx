// First-load module: keep it small.
import type { ComponentType, JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import styles from './lazy-screen.module.css';

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
    return (
      <p role="status" class={styles.waiting} data-loading={loaded.type}>
        {t(loaded.type === 'failed' ? 'shell:not-loaded' : 'shell:loading')}{' '}
        {loaded.type === 'failed' && (
          <Button action="try-again" onPress={() => location.reload()}>
            {t('shell:try-again')}
          </Button>
        )}
      </p>
    );
  };
}
