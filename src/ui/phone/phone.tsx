import type { ComponentChild, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '#i18n/texts.ts';
import styles from './phone.module.css';
import { StatusStrip } from './status-strip.tsx';
import { useNewestInView } from './use-newest-in-view.ts';
import { useShortScreen } from './use-short-screen.ts';
import { Watermark } from './watermark.tsx';

interface PhoneProps {
  /** The accessible name of the screen inside. */
  label: string;
  /** Stands under the screen, in reach of the thumb, and never scrolls away. */
  action?: ComponentChild;
  /** A talk at home has no phone around it; the 演练 mark stays. */
  isBare?: boolean;
  /** Follow the story to its newest beat. Off where everything is there from the start and is read from the top. */
  follows?: boolean;
  /** A tap on the screen, to hurry the story. A shortcut only: whatever it does needs a button in `action` too. */
  onTap?: () => void;
  children: ComponentChild;
}

/**
 * The simulated phone around a channel: status strip, screen with a scroller of its own, and the 演练 mark twice,
 * in the strip and across the screen, so that no screenshot of a simulated scam can do without it.
 * It fills the height of its place, which must have one (in a grid, a row of minmax(0, 1fr)): full-bleed on a
 * phone, framed where there is room.
 */
export function Phone({ label, action, isBare = false, follows = true, onTap, children }: PhoneProps): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  useShortScreen(scroller);
  useNewestInView(scroller, follows);
  return (
    <div class={`${styles.phone} ${isBare ? styles.bare : styles.framed}`}>
      <StatusStrip isBare={isBare} />
      <div class={styles.screen}>
        {/* It can be focused, since a keyboard must be able to scroll it; the newest beat never takes the focus. */}
        <div
          ref={scroller}
          class={styles.scroller}
          role="region"
          aria-label={`${label} · ${t('phone:drill')}`}
          tabIndex={0}
          data-page={follows ? undefined : ''}
          {...(onTap ? { onClick: onTap } : {})}
        >
          {children}
        </div>
        <Watermark />
      </div>
      {action && <div class={styles.action}>{action}</div>}
    </div>
  );
}
