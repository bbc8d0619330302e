import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { NotLoaded } from '#ui/not-loaded.tsx';
import { Page } from '#ui/page.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { HandoutChoice } from './handout-choice.tsx';
import { HandoutPages } from './handout-pages.tsx';
import { loadChoice, type Choice } from './load-choice.ts';

/** `#/demo/handouts` and `#/demo/handouts/<visit>`: pages to take home, one for each story; those of the visit's programme are chosen already. */
export function HandoutsScreen({ visit, services }: { visit: string | null; services: Services }): JSX.Element {
  const loaded = useLoaded(() => loadChoice(services, visit), visit ?? '');
  return (
    <Page
      screen="handouts"
      title={t('visit:handouts')}
      back={{ to: visit === null ? '/demo' : `/demo/visit/${visit}/record`, label: t('visit:handouts.back') }}
    >
      {loaded.type === 'failed' && <NotLoaded />}
      {loaded.type === 'loading' && <p role="status">{t('shell:loading')}</p>}
      {loaded.type === 'ready' &&
        (loaded.value.offers.length === 0 ? <p>{t('visit:handouts.none')}</p> : <Handouts choice={loaded.value} services={services} />)}
    </Page>
  );
}

function Handouts({ choice: { offers, planned, station }, services }: { choice: Choice; services: Services }): JSX.Element {
  const chosen = useSignal<ReadonlySet<string>>(planned);
  const toggle = (id: string) => {
    const next = new Set(chosen.value);
    if (!next.delete(id)) next.add(id);
    chosen.value = next;
  };
  const wanted = offers.filter(({ handout }) => chosen.value.has(handout.scenario));
  return (
    <>
      <HandoutChoice offers={offers} chosen={chosen.value} onToggle={toggle} />
      <HandoutPages offers={wanted} station={station} services={services} />
    </>
  );
}
