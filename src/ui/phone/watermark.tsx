import type { JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import styles from './watermark.module.css';

/**
 * 演练, slanted and repeated over the whole screen, too faint to hinder reading. Takes no taps; readers hear the strip instead.
 * A picture repeated as a background: as elements it was laid out anew at each step that changed the phone's room.
 */
export function Watermark(): JSX.Element {
  return (
    <div class={styles.watermark} aria-hidden="true" style={{ backgroundImage: `url("data:image/svg+xml,${encodeURIComponent(tile(t('phone:drill')))}")` }} />
  );
}

/** One tile with the word twice. Grey in the middle, so that it shows on light and on dark screens alike. */
function tile(word: string): string {
  const text = (x: number, y: number) => `<text x="${x}" y="${y}" transform="rotate(-24 ${x} ${y})">${word}</text>`;
  const look = 'font-family="sans-serif" font-weight="700" font-size="22" letter-spacing="2" fill="#808488" fill-opacity=".15"';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="220" height="150"><g ${look}>${text(24, 58)}${text(134, 133)}</g></svg>`;
}
