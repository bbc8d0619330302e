import type { JSX } from 'preact';
import { MOST_PUPILS } from '#core/session/accept.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import { PeopleStepper } from './people-stepper.tsx';

interface ClassSizeProps {
  pupils: number;
  /** As many as there can be: a hall holds more than a class. */
  most?: number | undefined;
  onChange: (pupils: number) => void;
}

/** How many are in class today: settled before the lesson, and put right in it when one more comes in. */
export function ClassSize({ pupils, most = MOST_PUPILS, onChange }: ClassSizeProps): JSX.Element {
  return (
    <PeopleStepper
      people={pupils}
      most={most}
      by={1}
      label={<Tell k="class:start.pupils" />}
      fewer={t('class:start.fewer')}
      more={t('class:start.more')}
      field="class-size"
      onChange={onChange}
    />
  );
}
