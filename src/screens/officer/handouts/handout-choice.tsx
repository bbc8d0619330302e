import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './handout-choice.module.css';
import type { Offer } from './load-choice.ts';

interface HandoutChoiceProps {
  readonly offers: readonly Offer[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (scenario: string) => void;
}

/** Which stories to print, and the button that prints them. */
export function HandoutChoice({ offers, chosen, onToggle }: HandoutChoiceProps): JSX.Element {
  const canPrint = useSignal(true);
  const count = offers.filter(({ handout }) => chosen.has(handout.scenario)).length;
  const printOrSay = () => {
    if (typeof print === 'function') print();
    else canPrint.value = false; // browsers inside other apps
  };
  return (
    <div data-print="no">
      <Card>
        <p>{t('visit:handouts.what')}</p>
        <fieldset class={styles.offers}>
          <legend class={styles.legend}>{t('visit:handouts.choose')}</legend>
          {offers.map(({ title, handout: { scenario } }) => (
            <label key={scenario} class={styles.offer}>
              <input type="checkbox" checked={chosen.has(scenario)} onChange={() => onToggle(scenario)} data-scenario={scenario} />
              {say(title)}
            </label>
          ))}
        </fieldset>
        {!canPrint.value && (
          <Notice tone="careful" isStatus>
            <p>{t('visit:handouts.print-failed')}</p>
          </Notice>
        )}
        <Button kind="main" action="print" isDisabled={count === 0} onPress={printOrSay}>
          {count === 0 ? t('visit:handouts.choose-first') : t('visit:handouts.print', { count })}
        </Button>
      </Card>
    </div>
  );
}
