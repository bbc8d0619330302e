import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Chosen } from '#core/play/state.ts';
import { list, money } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import styles from './feedback-panel.module.css';
import { useMeantTaps } from './meant-taps.ts';

/** What just happened and why. Its first words take the focus; a practised move (停 想 查 问 …) is named, a cost is shown. */
export function FeedbackPanel({ chosen, onContinue }: { chosen: Chosen; onContinue: () => void }): JSX.Element {
  const top = useRef<HTMLHeadingElement>(null);
  const meantTaps = useMeantTaps();
  const { choice, byTimer } = chosen;
  useEffect(() => top.current?.focus(), [choice.id]); // the panel may have been scrolled to a lower choice
  return (
    <section class={`${styles.panel} ${styles[choice.kind]}`} data-kind={choice.kind} {...meantTaps}>
      <h2 class={styles.kind} tabIndex={-1} ref={top}>
        {byTimer && <Tell k="student:play.time-out" />} <Tell k={`student:play.kind.${choice.kind}`} />
      </h2>
      <p class={styles.chosen}>
        <Words text={choice.text} />
      </p>
      <p>
        <Words text={choice.feedback} />
      </p>
      {choice.act && (
        <p class={styles.act}>
          <Tell k={`student:play.act.${choice.act}`} />
        </p>
      )}
      {choice.fen !== undefined && choice.fen !== 0 && (
        <p class={styles.cost}>{t(choice.fen < 0 ? 'student:play.lost-money' : 'student:play.got-money', { sum: money(Math.abs(choice.fen)) })}</p>
      )}
      {choice.leaks && choice.leaks.length > 0 && (
        <p class={styles.cost}>{t('student:play.lost-secrets', { secrets: list(choice.leaks.map((leak) => t(`cues:leak.${leak}`))) })}</p>
      )}
      <Button kind="main" action="continue" onPress={onContinue}>
        <Tell k="student:continue" />
      </Button>
    </section>
  );
}
