import type { JSX } from 'preact';
import type { ProgrammeStep } from '#core/content/programmes.schema.ts';
import { say } from '#i18n/say.ts';
import { language, t } from '#i18n/texts.ts';
import { TextField } from '../text-field.tsx';

type CardStep = Extract<ProgrammeStep, { type: 'card' }>;

/** More does not fit on the wall in letters that can be read from the back row. */
const MOST_LINES = 6;

/** The few large words of a card. */
export function CardFields({ step, onChange }: { step: CardStep; onChange: (step: CardStep) => void }): JSX.Element {
  const linesIn = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, MOST_LINES)
      .map((line) => ({ [language.value]: line }));
  return (
    <>
      <TextField
        label={t('demo:edit.card-title')}
        value={say(step.title)}
        most={30}
        onChange={(title) => onChange({ ...step, title: { [language.value]: title } })}
      />
      <LinesField value={step.lines.map(say).join('\n')} onChange={(text) => onChange({ ...step, lines: linesIn(text) })} />
    </>
  );
}

/** A line for each line. While she types, a new line may still be empty: the field keeps what she typed. */
function LinesField({ value, onChange }: { value: string; onChange: (text: string) => void }): JSX.Element {
  return <TextField label={t('demo:edit.card-lines', { count: MOST_LINES })} value={value} most={200} lines={4} isOptional onChange={onChange} />;
}
