import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BrokenPack, Services } from '#core/ports.ts';
import { BrokenPacks } from '#features/packs/broken-packs.tsx';
import type { Preferences } from '#features/preferences/preferences.ts';
import { openScenario } from '#features/solo/open-scenario.ts';
import { t } from '#i18n/texts.ts';
import { ButtonLink } from '#ui/button.tsx';
import { NotLoaded } from '#ui/not-loaded.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { Playing } from './playing.tsx';

/** `#/play/<scenario>`: opens where this scenario was left, or begins it. */
export function PlayScreen({ id, services, preferences }: { id: string; services: Services; preferences: Preferences }): JSX.Element {
  const [round, setRound] = useState(0);
  const opening = useLoaded(() => openScenario(id, services, round > 0), `${id}/${round}`);
  if (opening.type === 'loading') return <Waiting />;
  if (opening.type === 'failed') return <NotLoaded />;
  const opened = opening.value;
  if (opened.type !== 'opened') return <NotHere broken={opened.type === 'broken' ? opened.packs : []} />;
  return <Playing key={opened.play.attempt} opened={opened} services={services} preferences={preferences} onReplay={() => setRound(round + 1)} />;
}

/** Nothing while the page's own first words still stand; a line of text later on. */
function Waiting(): JSX.Element {
  return <p role="status">{document.getElementById('first') ? '' : t('student:loading')}</p>;
}

/** The link leads nowhere, or its pack can't be used: which, and what to do. */
function NotHere({ broken }: { broken: readonly BrokenPack[] }): JSX.Element {
  return (
    <Page screen="play" title={<Tell k="student:play.not-here" />} back={{ to: '/library', label: t('student:back') }}>
      <BrokenPacks broken={broken} />
      {broken.length === 0 && (
        <p>
          <Tell k="student:play.unknown" />
        </p>
      )}
      <ButtonLink to="/library" kind="main">
        <Tell k="student:play.library" />
      </ButtonLink>
    </Page>
  );
}
