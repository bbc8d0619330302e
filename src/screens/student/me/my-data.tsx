import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { LearningLog, Services } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import type { Preferences } from '#features/preferences/preferences.ts';
import { DataView } from './data-view.tsx';
import { eraseEverything, restoreFile, saveFile, type Said } from './data-actions.ts';

/** My data: see it, save it to a file, restore it, delete everything (two taps). */
export function MyData({
  log,
  services,
  preferences,
  onChanged,
}: {
  log: LearningLog;
  services: Services;
  preferences: Preferences;
  onChanged: () => void;
}): JSX.Element {
  const said = useSignal<Said | null>(null);
  const isAsking = useSignal(false);
  const isShown = useSignal(false);
  const changes = useSignal(0);
  const tell = (what: Said | null) => {
    said.value = what;
    if (what?.tone !== 'good') return;
    changes.value += 1;
    onChanged();
  };
  return (
    <Card title={<Tell k="student:data.title" />}>
      <p>
        <Tell k="student:data.where" />
      </p>
      {said.value && (
        <Notice tone={said.value.tone} isStatus>
          <p>{t(said.value.key, said.value.slots)}</p>
        </Notice>
      )}
      <Button action="see-data" isPressed={isShown.value} onPress={() => (isShown.value = !isShown.value)}>
        <Tell k="student:data.see" />
      </Button>
      {isShown.value && <DataView key={changes.value} log={log} />}
      <Button action="save-data" onPress={() => void saveFile(log, services.files).then(tell)}>
        <Tell k="student:data.save" />
      </Button>
      <Button action="restore-data" onPress={() => void restoreFile(log, services.files).then(tell)}>
        <Tell k="student:data.restore" />
      </Button>
      {isAsking.value ? (
        <Notice tone="harm">
          <p>
            <Tell k="student:data.delete-sure" />
          </p>
          <Button
            kind="danger"
            action="delete-confirm"
            onPress={() =>
              void eraseEverything(log, services, preferences).then((what) => {
                isAsking.value = false;
                isShown.value = false;
                tell(what);
              })
            }
          >
            <Tell k="student:data.delete-yes" />
          </Button>
          <Button kind="quiet" action="delete-cancel" onPress={() => (isAsking.value = false)}>
            <Tell k="student:data.delete-no" />
          </Button>
        </Notice>
      ) : (
        <Button kind="danger" action="delete-data" onPress={() => (isAsking.value = true)}>
          <Tell k="student:data.delete" />
        </Button>
      )}
    </Card>
  );
}
