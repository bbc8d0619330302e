import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Roster, RosterStore } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { readRoster } from './roster-list.ts';
import styles from './roster-form.module.css';

interface RosterFormProps {
  readonly className: string;
  readonly rosters: RosterStore;
  readonly roster: Roster | null;
  readonly onChange: (roster: Roster | null) => void;
}

/** Names to the seats, pasted as lines. They stay on this device; one button takes them off it. */
export function RosterForm({ className, rosters, roster, onChange }: RosterFormProps): JSX.Element {
  const id = useId();
  const text = useSignal('');
  const said = useSignal<string | null>(null);
  const keep = () => {
    const { roster: read, names, skipped } = readRoster(text.value);
    if (names === 0) {
      said.value = t('report:roster.none');
      return;
    }
    const isKept = rosters.write(className, read);
    said.value = isKept ? t('report:roster.kept', { count: names, skipped }) : t('report:roster.not-kept');
    text.value = '';
    onChange(read);
  };
  return (
    <div class={styles.form}>
      <label class={styles.label} for={id}>
        {t('report:roster')}
      </label>
      <p>{t('report:roster.what')}</p>
      <textarea
        id={id}
        class={styles.text}
        rows={4}
        value={text.value}
        placeholder={t('report:roster.like')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => (text.value = event.currentTarget.value)}
      />
      <div class={styles.buttons}>
        <Button action="keep-roster" isDisabled={text.value.trim() === ''} onPress={keep}>
          {t('report:roster.keep')}
        </Button>
        {roster && (
          <Button
            kind="danger"
            action="erase-roster"
            onPress={() => {
              rosters.erase(className);
              said.value = t('report:roster.erased');
              onChange(null);
            }}
          >
            {t('report:roster.erase')}
          </Button>
        )}
      </div>
      {said.value !== null && (
        <Notice isStatus>
          <p>{said.value}</p>
        </Notice>
      )}
    </div>
  );
}
