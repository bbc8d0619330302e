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
import { DeleteAll } from './delete-all.tsx';
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
      <DeleteAll
        onDelete={() =>
          eraseEverything(log, services, preferences).then((what) => {
            isShown.value = false;
            tell(what);
          })
        }
      />
    </Card>
  );
}
