import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Notice } from '#ui/notice.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { appAddress } from './app-address.ts';
import { HandoutPage } from './handout-page.tsx';
import styles from './handout-pages.module.css';
import type { Offer } from './load-choice.ts';
import { loadPage } from './load-page.ts';

/** The chosen pages as they will be printed. */
export function HandoutPages({ offers, station, services }: { offers: readonly Offer[]; station: string; services: Services }): JSX.Element {
  return (
    <div class={styles.pages}>
      {offers.map((offer) => (
        <Loaded key={offer.handout.scenario} offer={offer} station={station} services={services} />
      ))}
    </div>
  );
}

function Loaded({ offer, station, services }: { offer: Offer; station: string; services: Services }): JSX.Element {
  const loaded = useLoaded(() => loadPage(services, offer), offer.handout.scenario);
  if (loaded.type === 'ready' && loaded.value) return <HandoutPage words={loaded.value} station={station} address={appAddress(location)} />;
  const title = say(offer.title);
  return (
    <div data-print="no">
      {loaded.type === 'loading' ? (
        <p role="status">{t('shell:loading')}</p>
      ) : (
        <Notice tone="careful">
          <p>{t('visit:handouts.broken', { title })}</p>
        </Notice>
      )}
    </div>
  );
}
