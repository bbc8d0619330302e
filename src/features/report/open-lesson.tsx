import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { logOf, openLesson, type Kind, type Said } from './lesson-actions.ts';

interface OpenLessonProps {
  readonly services: Services;
  readonly kind?: Kind;
  readonly onOpened: (id: string) => void;
}

/** Opens the file of a lesson or a visit. What is wrong with it is said here; `onOpened` gets the id of what it holds. */
export function OpenLesson({ services, kind = 'lesson', onOpened }: OpenLessonProps): JSX.Element {
  const said = useSignal<Said | null>(null);
  const open = async () => {
    const opened = await openLesson(services, await logOf(services, kind), kind);
    if (!opened) return;
    said.value = opened.said;
    if (opened.id !== null) onOpened(opened.id);
  };
  return (
    <>
      <Button action={`open-${kind}`} onPress={() => void open()}>
        {t(kind === 'visit' ? 'visit:open' : 'report:open')}
      </Button>
      {said.value && (
        <Notice tone={said.value.tone} isStatus>
          <p>{t(said.value.key)}</p>
        </Notice>
      )}
    </>
  );
}
