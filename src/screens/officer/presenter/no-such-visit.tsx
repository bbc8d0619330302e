import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';
import { NotShared } from './not-shared.tsx';

/** The visit is not on this device, or not any more. */
export function NoSuchVisit({ visitLog }: Pick<Services, 'visitLog'>): JSX.Element {
  return (
    <Page screen="presenter" title={<Tell k="presenter:none" />} back={{ to: '/demo', label: t('presenter:back-to-start') }}>
      <NotShared visitLog={visitLog} />
      <p>
        <Tell k="presenter:none-why" />
      </p>
      <ButtonLink to="/demo" kind="main">
        <Tell k="presenter:to-start" />
      </ButtonLink>
    </Page>
  );
}
