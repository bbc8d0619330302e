import type { JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';

/** A door that is not open yet, and what can be done meanwhile. */
export function SoonScreen({ door }: { door: 'officer' }): JSX.Element {
  return (
    <Page screen={door} title={<Tell k={`shell:door.${door}`} />} back={{ to: '/', label: t('student:back') }}>
      <p>
        <Tell k={`student:soon.${door}`} />
      </p>
      <ButtonLink to="/library" kind="main">
        <Tell k="student:soon.library" />
      </ButtonLink>
    </Page>
  );
}
