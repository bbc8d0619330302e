import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AUDIENCES } from '#core/content/programmes.schema.ts';
import type { Services } from '#core/ports.ts';
import { givenSteps, minutesOf, type OwnProgramme } from '#core/session/own-programme.ts';
import { PROGRAMME_LIMITS } from '#core/session/programme-limits.ts';
import { number } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { language, t } from '#i18n/texts.ts';
import { Notice } from '#ui/notice.tsx';
import { Select } from '#ui/select.tsx';
import { Tell } from '#ui/tell.tsx';
import { AddStep } from './add-step.tsx';
import { EditedSteps } from './edited-steps.tsx';
import styles from '../fields.module.css';
import { FileActions } from './file-actions.tsx';
import type { Around } from './find-programme.ts';
import { MinutesField } from './minutes-field.tsx';
import { TextField } from '../text-field.tsx';
import { useEdited } from './use-edited.ts';

interface ProgrammeEditorProps {
  programme: OwnProgramme;
  around: Around;
  services: Services;
}

/** A programme of her own, to be changed. There is no button to save: each change is kept as she goes, and that is said. */
export function ProgrammeEditor({ programme: first, around, services }: ProgrammeEditorProps): JSX.Element {
  const edited = useEdited(first, services);
  const [open, setOpen] = useState<number | null>(null);
  const { programme, change } = edited;
  const { steps, audience, minutes } = programme;
  const total = minutesOf(givenSteps(programme));
  return (
    <>
      <p>{t(edited.isKept ? 'demo:edit.kept' : 'demo:not-kept')}</p>
      <div class={styles.fields}>
        <TextField
          label={t('demo:edit.name')}
          value={say(programme.title)}
          most={PROGRAMME_LIMITS.name}
          onChange={(title) => change({ title: { [language.value]: title } })}
        />
        <Select
          label={t('demo:start.audience')}
          value={audience}
          options={AUDIENCES.map((value) => ({ value, label: t(`demo:audience.${value}`) }))}
          onChoose={(value) => change({ audience: value })}
        />
        <MinutesField
          label={t('demo:edit.target')}
          value={minutes}
          least={1}
          most={PROGRAMME_LIMITS.minutes}
          step={1}
          onChange={(value) => change({ minutes: value })}
        />
      </div>
      <Notice tone={total > minutes ? 'careful' : 'plain'}>
        <span data-total={total}>
          {t(total > minutes ? 'demo:edit.total-over' : 'demo:edit.total', { total: number(total), target: number(minutes), over: number(total - minutes) })}
        </span>
      </Notice>
      <EditedSteps edited={edited} around={around} services={services} open={open} onOpen={setOpen} />
      {steps.length === 0 && (
        <p>
          <Tell k="demo:edit.empty" />
        </p>
      )}
      {steps.length < PROGRAMME_LIMITS.steps && (
        <AddStep audience={audience} around={around} shelf={services.shelf} onAdd={(step) => setOpen(edited.add(step))} />
      )}
      <FileActions programme={programme} services={services} />
    </>
  );
}
