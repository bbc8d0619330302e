import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Loading, NotLoaded } from '#ui/not-loaded.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { openVisit, type OpenedVisit } from '../open-visit.ts';
import { Stage } from './stage.tsx';
import { useHall } from './use-hall.ts';

/** `#/demo/visit/<id>`: the visit where it stands, for the hall. */
export function StageScreen({ id, services }: { id: string; services: Services }): JSX.Element {
  const opened = useLoaded(() => openVisit(id, services), id);
  useHall(services);
  if (opened.type === 'loading') return <Loading />;
  if (opened.type === 'failed') return <NotLoaded />;
  if (opened.value === null) return <NoSuchVisit />;
  return <Followed visit={opened.value} services={services} />;
}

/** Follows the log while it is on screen, for the other window writes to it too. */
function Followed({ visit, services }: { visit: OpenedVisit; services: Services }): JSX.Element {
  useLayoutEffect(() => visit.run.close, [visit]);
  if (visit.run.isGone.value) return <NoSuchVisit />;
  return <Stage visit={visit} services={services} />;
}

/** The visit is not on this device, or not any more. */
function NoSuchVisit(): JSX.Element {
  return (
    <Page screen="stage" title={<Tell k="stage:none" />} back={{ to: '/demo', label: t('stage:to-programmes') }}>
      <p>
        <Tell k="stage:none.why" />
      </p>
      <ButtonLink to="/demo" kind="main">
        <Tell k="stage:to-programmes" />
      </ButtonLink>
    </Page>
  );
}
