import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { deleteLesson, logOf, type Kind, type Said } from './lesson-actions.ts';

interface DeleteLessonProps {
  readonly services: Services;
  readonly kind?: Kind;
  readonly id: string;
  readonly onDeleted: () => void;
}

/** Takes a lesson or a visit off this device: two taps, the second after saying what will be gone. */
export function DeleteLesson({ services, kind = 'lesson', id, onDeleted }: DeleteLessonProps): JSX.Element {
  const isAsking = useSignal(false);
  const said = useSignal<Said | null>(null);
  const remove = async () => {
    said.value = await deleteLesson(await logOf(services, kind), id);
    isAsking.value = false;
    if (said.value === null) onDeleted();
  };
  if (!isAsking.value) {
    return (
      <>
        <Button kind="danger" action={kind === 'visit' ? 'delete' : 'delete-lesson'} onPress={() => (isAsking.value = true)}>
          {t(kind === 'visit' ? 'visit:delete' : 'report:delete')}
        </Button>
        {said.value && (
          <Notice tone={said.value.tone} isStatus>
            <p>{t(said.value.key)}</p>
          </Notice>
        )}
      </>
    );
  }
  return (
    <Notice tone="harm">
      <p>{t(kind === 'visit' ? 'visit:delete-sure' : 'report:delete-sure')}</p>
      <Button kind="danger" action="delete-confirm" onPress={() => void remove()}>
        {t('report:delete-yes')}
      </Button>
      <Button kind="quiet" action="delete-cancel" onPress={() => (isAsking.value = false)}>
        {t('report:delete-no')}
      </Button>
    </Notice>
  );
}
