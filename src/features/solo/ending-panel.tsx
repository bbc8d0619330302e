import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Ending, Scenario } from '#core/content/scenario.schema.ts';
import type { PlayView } from '#core/play/view.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import { Purse } from './purse.tsx';
import styles from './ending-panel.module.css';
import { WayOut } from './way-out.tsx';

/** How this path closed. A lost ending always shows the way out first. */
export function EndingPanel({
  scenario,
  ending,
  view,
  onContinue,
}: {
  scenario: Scenario;
  ending: Ending;
  view: PlayView;
  onContinue: () => void;
}): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [ending.id]);
  return (
    <div class={styles.ending} data-ending={ending.id} data-result={ending.result}>
      <p class={`${styles.result} ${styles[ending.result]}`}>
        <Tell k={`student:ending.${ending.result}`} />
      </p>
      <h2 class={styles.title} tabIndex={-1} ref={title}>
        <Words text={ending.title} />
      </h2>
      <p>
        <Words text={ending.text} />
      </p>
      {ending.result === 'lost' && <WayOut />}
      <Card>
        <Purse fen={view.wallet} owner={scenario.wallet.owner} leaks={view.leaks} />
      </Card>
      <Button kind="main" action="continue" onPress={onContinue}>
        <Tell k="student:debrief.open" />
      </Button>
    </div>
  );
}
