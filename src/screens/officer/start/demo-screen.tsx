import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { Loading, NotLoaded } from '#ui/not-loaded.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { NewVisit } from './new-visit.tsx';
import { readOffers } from './offers.ts';
import { Places } from './places.tsx';
import { Visits } from './visits.tsx';

/** `#/demo`: a visit left in the middle first, then a new one, then those given before and all there is to prepare. */
export function DemoScreen({ services }: { services: Services }): JSX.Element {
  const [opened, setOpened] = useState(0);
  const offers = useLoaded(() => readOffers(services), String(opened));
  const visits = offers.type === 'ready' ? offers.value.visits : [];
  return (
    <Page screen="demo" title={<Tell k="demo:start.title" />} back={{ to: '/', label: t('demo:back') }} isWide>
      {offers.type === 'loading' && <Loading />}
      {offers.type === 'failed' && <NotLoaded />}
      {offers.type === 'ready' && (
        <>
          <Visits title={<Tell k="demo:visits.open" />} visits={visits.filter(({ isClosed }) => !isClosed)} />
          <NewVisit key={opened} offers={offers.value} services={services} />
          <Places services={services} onOpened={() => setOpened(opened + 1)} />
          <Visits title={<Tell k="demo:visits.past" />} visits={visits.filter(({ isClosed }) => isClosed)} />
        </>
      )}
    </Page>
  );
}
