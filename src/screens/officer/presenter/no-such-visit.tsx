import type { JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';

/** The visit is not on this device, or not any more. */
export function NoSuchVisit(): JSX.Element {
  return (
    <Page screen="presenter" title={<Tell k="presenter:none" />} back={{ to: '/demo', label: t('presenter:back-to-start') }}>
      <p>
        <Tell k="presenter:none-why" />
      </p>
      <ButtonLink to="/demo" kind="main">
        <Tell k="presenter:to-start" />
      </ButtonLink>
    </Page>
  );
}
