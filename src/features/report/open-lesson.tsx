import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { openLesson, type Said } from './lesson-actions.ts';

/** Opens the file of a lesson. What is wrong with it is said here; `onOpened` gets the lesson it holds. */
export function OpenLesson({ services, onOpened }: { services: Services; onOpened: (id: string) => void }): JSX.Element {
  const said = useSignal<Said | null>(null);
  const open = async () => {
    const opened = await openLesson(services, await services.classLog());
    if (!opened) return;
    said.value = opened.said;
    if (opened.id !== null) onOpened(opened.id);
  };
  return (
    <>
      <Button action="open-lesson" onPress={() => void open()}>
        {t('report:open')}
      </Button>
      {said.value && (
        <Notice tone={said.value.tone} isStatus>
          <p>{t(said.value.key)}</p>
        </Notice>
      )}
    </>
  );
}
