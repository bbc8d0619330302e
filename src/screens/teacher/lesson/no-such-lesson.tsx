import type { JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';

/** The lesson is not on this device, or not any more. */
export function NoSuchLesson(): JSX.Element {
  return (
    <Page screen="lesson" title={<Tell k="class:lesson.none" />} back={{ to: '/class', label: t('class:start.back') }}>
      <p>
        <Tell k="class:lesson.none-why" />
      </p>
      <ButtonLink to="/class" kind="main">
        <Tell k="class:lesson.to-start" />
      </ButtonLink>
    </Page>
  );
}
