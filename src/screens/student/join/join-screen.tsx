import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { assertNever } from '#core/kernel/assert-never.ts';
import type { Joining } from '#features/joining/joining.ts';
import type { Step } from '#features/joining/step.ts';
import { language, t } from '#i18n/texts.ts';
import { ButtonLink } from '#ui/button.tsx';
import { ClassStep } from './class-step.tsx';
import styles from './join-screen.module.css';
import { PinStep } from './pin-step.tsx';
import { PlainStep } from './plain-step.tsx';
import { SeatStep } from './seat-step.tsx';

/** `#/join` and `#/join/<room>`: from the PIN or the QR code to a seat, and then the lesson as this device shows it. */
export function JoinScreen({ joining }: { joining: Joining }): JSX.Element {
  const step = joining.step.value;
  const page = useRef<HTMLElement>(null);
  const place = step.type === 'class' ? `${step.view.phase} ${step.view.question?.id}` : step.type;
  useEffect(() => {
    document.title = `${t('join:title')} · ${t('join:app')}`;
  }, [language.value]);
  // What is new begins at its top. Where the step before took what had the focus with it, Tab begins at the heading.
  useEffect(() => {
    scrollTo(0, 0);
    if (document.activeElement === document.body) page.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [place]);
  return (
    <main class={styles.page} data-screen="join" data-step={step.type} ref={page}>
      {shown(step, joining)}
    </main>
  );
}

function shown(step: Step, joining: Joining): JSX.Element {
  switch (step.type) {
    case 'pin':
      return <PinStep refused={step.refused} onEnter={joining.enterPin} />;
    case 'connecting':
      return step.hasNoHub ? (
        <PlainStep title="join:no-hub.title" what="join:no-hub.what" action="join:refused.by-pin" onAction={joining.leave} />
      ) : (
        <PlainStep title="join:connecting.title" what="join:connecting.wait" />
      );
    case 'refused':
      return <PlainStep title="join:refused.title" what={`join:refused.${step.reason}`} action="join:refused.by-pin" onAction={joining.leave} />;
    case 'seat':
      return <SeatStep {...step} onSeat={joining.takeSeat} onKeep={step.hasSeat ? joining.keepSeat : null} />;
    case 'class':
      return <ClassStep step={step} joining={joining} />;
    case 'removed':
      return <PlainStep title="join:removed.title" what="join:removed.what" action="join:removed.again" onAction={joining.again} />;
    case 'replaced':
      return <PlainStep title="join:replaced.title" what="join:replaced.what" action="join:replaced.again" onAction={joining.again} />;
    case 'over':
      return (
        <PlainStep title="join:over.title" what="join:over.what">
          <ButtonLink kind="main" to="/practice">
            {t('join:over.practise')}
          </ButtonLink>
        </PlainStep>
      );
    default:
      return assertNever(step);
  }
}
