import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Loading, NotLoaded } from '#ui/not-loaded.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { Words } from '#ui/words.tsx';
import { findProgramme } from './find-programme.ts';
import { ProgrammeEditor } from './programme-editor.tsx';
import { ReadyProgramme } from './ready-programme.tsx';

/** `#/demo/programme/<id>`: every step of a programme with its notes; a ready one to be copied, one of her own to be changed. */
export function ProgrammeScreen({ id, services }: { id: string; services: Services }): JSX.Element {
  const found = useLoaded(() => findProgramme(id, services), id);
  const value = found.type === 'ready' ? found.value : null;
  const title = value?.type === 'ready' ? <Words text={value.programme.title} /> : <Tell k={value?.type === 'none' ? 'demo:edit.none' : 'demo:edit.title'} />;
  return (
    <Page screen="programme" title={title} back={{ to: '/demo', label: t('demo:back') }}>
      {found.type === 'loading' && <Loading />}
      {found.type === 'failed' && <NotLoaded />}
      {value?.type === 'ready' && <ReadyProgramme {...value} services={services} />}
      {value?.type === 'own' && <ProgrammeEditor {...value} services={services} />}
      {value?.type === 'none' && (
        <>
          <p>
            <Tell k="demo:edit.none-why" />
          </p>
          <ButtonLink to="/demo" kind="main">
            <Tell k="demo:edit.to-start" />
          </ButtonLink>
        </>
      )}
    </Page>
  );
}
