import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { Loading, NotLoaded } from '#ui/not-loaded.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { StationEditor } from './station-editor.tsx';

/** `#/demo/station`: the name of her station, and cases from her own area. */
export function StationScreen({ services }: { services: Services }): JSX.Element {
  const store = useLoaded(services.programmes, '');
  return (
    <Page screen="station" title={<Tell k="demo:places.station" />} back={{ to: '/demo', label: t('demo:back') }}>
      {store.type === 'loading' && <Loading />}
      {store.type === 'failed' && <NotLoaded />}
      {store.type === 'ready' && <StationEditor store={store.value} />}
    </Page>
  );
}
