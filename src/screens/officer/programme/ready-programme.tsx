import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Programme } from '#core/content/programmes.schema.ts';
import type { Services } from '#core/ports.ts';
import { copyOf } from '#core/session/own-programme.ts';
import { say } from '#i18n/say.ts';
import { language, t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import type { Around } from './find-programme.ts';
import { StepHead } from './step-head.tsx';
import styles from './programme.module.css';

interface ReadyProgrammeProps {
  programme: Programme;
  around: Around;
  services: Services;
}

/** A ready programme, to be read before she gives it, and to be made her own. */
export function ReadyProgramme({ programme, around, services }: ReadyProgrammeProps): JSX.Element {
  const [isNotKept, setNotKept] = useState(false);
  const copy = async () => {
    const title = { [language.value]: t('demo:edit.copy-of', { title: say(programme.title) }) };
    const own = copyOf({ ...programme, title }, around.material?.packId ?? '', services.newId(), services.clock.now());
    if ((await services.programmes()).write(own)) location.hash = `#/demo/programme/${own.id}`;
    else setNotKept(true);
  };
  return (
    <>
      <p>
        {t(`demo:audience.${programme.audience}`)} · {t('demo:minutes', { count: programme.minutes })}
      </p>
      <Button kind="main" action="copy" onPress={() => void copy()}>
        <Tell k="demo:edit.copy" />
      </Button>
      {isNotKept && (
        <Notice tone="careful" isStatus>
          {t('demo:edit.copy-not-kept')}
        </Notice>
      )}
      <ol class={styles.steps} role="list">
        {programme.steps.map((step, place) => (
          <li key={place} class={styles.step} data-step-type={step.type}>
            <StepHead place={place} step={step} around={around} />
            {step.note && <p class={styles.note}>{say(step.note)}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
