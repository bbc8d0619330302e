import type { JSX } from 'preact';
import type { Instant } from '#core/kernel/brand.ts';
import { pace, type Pace } from '#core/session/pace.ts';
import type { PresenterView } from '#core/session/presenter-view.ts';
import { clock } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import styles from './time-strip.module.css';

const MINUTE = 60_000;

/** The clock, how long she has spoken, what is left, and whether the programme will fit. */
export function TimeStrip({ view, now }: { view: PresenterView; now: Instant }): JSX.Element {
  const at = pace(view, now);
  return (
    <section class={styles.strip} aria-label={t('presenter:time')} data-behind={at ? minutesBehind(at) : undefined}>
      <p class={styles.clock}>{clock(now)}</p>
      {at === null ? (
        <p>{t('presenter:time.not-begun', { count: view.minutes })}</p>
      ) : (
        <>
          <p class={styles.left}>{leftInWords(at)}</p>
          <p class={styles[toneOf(at)]}>{paceInWords(at)}</p>
          <p class={styles.elapsed}>
            <Tell k="presenter:time.elapsed" slots={{ time: stopwatch(at.elapsed) }} />
          </p>
        </>
      )}
    </section>
  );
}

function leftInWords({ left }: Pace): string {
  if (left <= -MINUTE) return t('presenter:time.over', { count: Math.floor(-left / MINUTE) });
  if (left <= 0) return t('presenter:time.up');
  return left < MINUTE ? t('presenter:time.last-minute') : t('presenter:time.left', { count: Math.round(left / MINUTE) });
}

/** Less than a minute either way is in time. */
function minutesBehind({ behind }: Pace): number {
  return Math.trunc(behind / MINUTE);
}

function toneOf(at: Pace): 'late' | 'early' | 'fits' {
  const minutes = minutesBehind(at);
  if (minutes > 0) return 'late';
  return minutes < 0 ? 'early' : 'fits';
}

function paceInWords(at: Pace): string {
  const minutes = minutesBehind(at);
  if (minutes > 0) return t('presenter:time.behind', { count: minutes });
  return minutes < 0 ? t('presenter:time.spare', { count: -minutes }) : t('presenter:time.fits');
}

/** Minutes and seconds: 12:05. */
function stopwatch(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
