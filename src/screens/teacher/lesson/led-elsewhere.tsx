import type { JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Tell } from '#ui/tell.tsx';

/** Two tabs, one lesson: the other one leads. Nothing is shown here that may be behind; this one can take over. */
export function LedElsewhere({ onTake }: { onTake: () => void }): JSX.Element {
  return (
    <Page screen="lesson" title={<Tell k="class:elsewhere.title" />} back={{ to: '/class', label: t('class:start.back') }}>
      <p>
        <Tell k="class:elsewhere.why" />
      </p>
      <Button kind="main" action="take-lead" onPress={onTake}>
        <Tell k="class:elsewhere.take" />
      </Button>
    </Page>
  );
}
