import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Services } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { deleteLesson, type Said } from './lesson-actions.ts';

/** Takes the lesson off this device: two taps, the second after saying what will be gone. */
export function DeleteLesson({ services, id, onDeleted }: { services: Services; id: string; onDeleted: () => void }): JSX.Element {
  const isAsking = useSignal(false);
  const said = useSignal<Said | null>(null);
  const remove = async () => {
    said.value = await deleteLesson(await services.classLog(), id);
    isAsking.value = false;
    if (said.value === null) onDeleted();
  };
  if (!isAsking.value) {
    return (
      <>
        <Button kind="danger" action="delete-lesson" onPress={() => (isAsking.value = true)}>
          {t('report:delete')}
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
      <p>{t('report:delete-sure')}</p>
      <Button kind="danger" action="delete-confirm" onPress={() => void remove()}>
        {t('report:delete-yes')}
      </Button>
      <Button kind="quiet" action="delete-cancel" onPress={() => (isAsking.value = false)}>
        {t('report:delete-no')}
      </Button>
    </Notice>
  );
}
