import type { JSX } from 'preact';
import type { Audience, ProgrammeStep } from '#core/content/programmes.schema.ts';
import type { PackShelf } from '#core/ports.ts';
import { say } from '#i18n/say.ts';
import { language, t } from '#i18n/texts.ts';
import { CardFields } from './card-fields.tsx';
import styles from '../fields.module.css';
import type { Around } from './find-programme.ts';
import { MinutesField } from './minutes-field.tsx';
import { PickFields } from './pick-fields.tsx';
import { TextField } from '../text-field.tsx';
import { VoteFields } from './vote-fields.tsx';

interface StepFieldsProps {
  step: ProgrammeStep;
  audience: Audience;
  around: Around;
  shelf: PackShelf;
  onChange: (step: ProgrammeStep) => void;
}

/** All that can be changed about a part: what it shows, how long it takes, and what she says beside it. */
export function StepFields({ step, audience, around, shelf, onChange }: StepFieldsProps): JSX.Element {
  const { note: _, ...noteless } = step;
  return (
    <div class={styles.fields}>
      {step.type === 'card' && <CardFields step={step} onChange={onChange} />}
      {step.type === 'vote' && <VoteFields step={step} onChange={onChange} />}
      <PickFields step={step} audience={audience} around={around} shelf={shelf} onChange={onChange} />
      <MinutesField
        label={t('demo:edit.minutes')}
        value={step.minutes}
        least={0.5}
        most={60}
        step={0.5}
        onChange={(minutes) => onChange({ ...step, minutes })}
      />
      <TextField
        label={t('demo:edit.note')}
        value={step.note ? say(step.note) : ''}
        most={600}
        lines={4}
        isOptional
        onChange={(note) => onChange(note.trim() === '' ? noteless : { ...step, note: { [language.value]: note } })}
      />
    </div>
  );
}
