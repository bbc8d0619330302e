import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import type { OwnProgramme } from '#core/session/own-programme.ts';
import { programmeFileOf } from '#core/session/programme-file.schema.ts';
import { t } from '#i18n/texts.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './programme.module.css';

/** Giving it, a file of it for another computer or a colleague, and deleting it with a second tap. */
export function FileActions({ programme, services }: { programme: OwnProgramme; services: Services }): JSX.Element {
  const [withStation, setWithStation] = useState(true);
  const [outcome, setOutcome] = useState<'saved' | 'shared' | 'cancelled' | 'failed' | null>(null);
  const [isAsked, setAsked] = useState(false);
  const save = async () => {
    const store = await services.programmes();
    const name = `fanzha-programme-${new Date(services.clock.now()).toISOString().slice(0, 10)}.json`;
    setOutcome(await services.files.save(name, programmeFileOf(programme, withStation ? store.station() : null)));
  };
  const remove = async () => {
    (await services.programmes()).remove(programme.id);
    location.hash = '#/demo';
  };
  return (
    <div class={styles.end}>
      <label class={styles.tick}>
        <input type="checkbox" checked={withStation} onChange={() => setWithStation(!withStation)} />
        <Tell k="demo:edit.with-station" />
      </label>
      <Button action="save-file" onPress={() => void save()}>
        <Tell k="demo:edit.save-file" />
      </Button>
      {outcome && outcome !== 'cancelled' && (
        <Notice tone={outcome === 'failed' ? 'careful' : 'good'} isStatus>
          {t(outcome === 'failed' ? 'demo:edit.save-failed' : 'demo:edit.file-saved')}
        </Notice>
      )}
      <ButtonLink to="/demo" kind="main">
        <Tell k="demo:edit.to-start" />
      </ButtonLink>
      {/* One and the same button, which keeps the focus: a double tap on it deletes nothing. */}
      <Button kind="quiet" action={isAsked ? 'keep' : 'delete'} onPress={() => setAsked(!isAsked)}>
        <Tell k={isAsked ? 'demo:edit.keep' : 'demo:edit.delete'} />
      </Button>
      {isAsked && (
        <Button kind="danger" action="delete-sure" onPress={() => void remove()}>
          <Tell k="demo:edit.delete-sure" />
        </Button>
      )}
    </div>
  );
}
