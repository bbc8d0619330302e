import type { JSX } from 'preact';
import type { ProgrammeStep } from '#core/content/programmes.schema.ts';
import { say } from '#i18n/say.ts';
import { language, t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';
import { TextField } from '../text-field.tsx';

type VoteStep = Extract<ProgrammeStep, { type: 'vote' }>;

/** A show of hands has two to four answers. */
const LEAST = 2;
const MOST = 4;

/** What the hall is asked, and what it can put its hands up for. */
export function VoteFields({ step, onChange }: { step: VoteStep; onChange: (step: VoteStep) => void }): JSX.Element {
  const { options } = step;
  return (
    <>
      <TextField
        label={t('demo:edit.prompt')}
        value={say(step.prompt)}
        most={50}
        onChange={(prompt) => onChange({ ...step, prompt: { [language.value]: prompt } })}
      />
      {options.map((option, place) => (
        <TextField
          key={place}
          label={t('demo:edit.option', { place: place + 1 })}
          value={say(option)}
          most={20}
          onChange={(text) => onChange({ ...step, options: options.map((one, index) => (index === place ? { [language.value]: text } : one)) })}
        />
      ))}
      {options.length < MOST && (
        <Button
          action="add-option"
          onPress={() => onChange({ ...step, options: [...options, { [language.value]: t('demo:edit.new-option', { place: options.length + 1 }) }] })}
        >
          <Tell k="demo:edit.add-option" />
        </Button>
      )}
      {options.length > LEAST && (
        <Button kind="quiet" action="drop-option" onPress={() => onChange({ ...step, options: options.slice(0, -1) })}>
          <Tell k="demo:edit.drop-option" />
        </Button>
      )}
    </>
  );
}
