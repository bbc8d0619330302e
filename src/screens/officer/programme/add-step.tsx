import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Audience, ProgrammeStep } from '#core/content/programmes.schema.ts';
import type { PackShelf } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import type { Around } from './find-programme.ts';
import { newStep, STEP_TYPES, type StepType } from './new-step.ts';
import styles from './programme.module.css';

interface AddStepProps {
  audience: Audience;
  around: Around;
  shelf: PackShelf;
  onAdd: (step: ProgrammeStep) => void;
}

/** One more part, at the end: a press for each kind. It is opened at once, to be filled in. */
export function AddStep({ audience, around, shelf, onAdd }: AddStepProps): JSX.Element {
  const [nothingFor, setNothingFor] = useState<StepType | null>(null);
  const add = async (type: StepType) => {
    const step = await newStep(type, audience, around, shelf);
    setNothingFor(step ? null : type);
    if (step) onAdd(step);
  };
  return (
    <Card title={<Tell k="demo:edit.add" />}>
      <div class={styles.add}>
        {STEP_TYPES.map((type) => (
          <Button key={type} action={`add-${type}`} onPress={() => void add(type)}>
            <Tell k={`demo:edit.type.${type}`} />
          </Button>
        ))}
      </div>
      {nothingFor && (
        <Notice tone="careful" isStatus>
          {t('demo:edit.nothing-for', { type: t(`demo:edit.type.${nothingFor}`) })}
        </Notice>
      )}
    </Card>
  );
}
