import type { JSX } from 'preact';
import { MOST_PEOPLE } from '#core/session/accept.ts';
import { PeopleStepper } from '#features/class/people-stepper.tsx';
import { t } from '#i18n/texts.ts';
import { Field } from '#ui/fields/field.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './visit-fields.module.css';

/** Nobody counts a hall one by one. */
const BY = 10;

interface Hall {
  readonly school: string;
  readonly people: number;
}

/** Where, and before how many: for the record. The school may be left out. */
export function VisitFields({ school, people, onChange }: Hall & { onChange: (hall: Hall) => void }): JSX.Element {
  return (
    <div class={styles.fields}>
      <Field label={<Tell k="demo:start.school" />}>
        <input value={school} maxLength={40} autocomplete="off" onInput={(event) => onChange({ school: event.currentTarget.value, people })} />
      </Field>
      <PeopleStepper
        people={people}
        most={MOST_PEOPLE}
        by={BY}
        label={<Tell k="demo:start.people" />}
        fewer={t('demo:start.fewer')}
        more={t('demo:start.more')}
        field="people"
        onChange={(wanted) => onChange({ school, people: wanted })}
      />
    </div>
  );
}
