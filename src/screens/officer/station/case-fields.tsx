import type { JSX } from 'preact';
import type { LocalCase } from '#core/session/activity.ts';
import { PROGRAMME_LIMITS } from '#core/session/programme-limits.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Tell } from '#ui/tell.tsx';
import { TextField } from '../text-field.tsx';

interface CaseFieldsProps {
  place: number;
  local: LocalCase;
  onChange: (local: LocalCase) => void;
  onRemove: () => void;
}

/** A case of hers: what it is called, who published it and when, and what happened. On stage all four are shown. */
export function CaseFields({ place, local, onChange, onRemove }: CaseFieldsProps): JSX.Element {
  const { title, publisher, date, facts } = local;
  return (
    <div data-case={place}>
      <Card level={3} title={t('demo:station.case', { place: place + 1 })}>
        <TextField label={t('demo:station.title')} value={title} most={PROGRAMME_LIMITS.name} onChange={(text) => onChange({ ...local, title: text })} />
        <TextField
          label={t('demo:station.publisher')}
          value={publisher}
          most={PROGRAMME_LIMITS.name}
          isOptional
          onChange={(text) => onChange({ ...local, publisher: text })}
        />
        <TextField
          label={t('demo:station.date')}
          value={date}
          most={PROGRAMME_LIMITS.name}
          isOptional
          onChange={(text) => onChange({ ...local, date: text })}
        />
        <TextField
          label={t('demo:station.facts')}
          value={facts}
          most={PROGRAMME_LIMITS.facts}
          lines={4}
          isOptional
          onChange={(text) => onChange({ ...local, facts: text })}
        />
        <Button kind="quiet" action="remove-case" onPress={onRemove}>
          <Tell k="demo:station.remove" />
        </Button>
      </Card>
    </div>
  );
}
