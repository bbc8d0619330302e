import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '#i18n/texts.ts';
import styles from './watermark.module.css';

/** 演练, slanted and repeated over the whole screen, too faint to hinder reading. Takes no taps; readers hear the strip instead. */
export function Watermark(): JSX.Element {
  const id = `drill-${useId()}`;
  return (
    <svg class={styles.watermark} aria-hidden="true">
      <pattern id={id} width="220" height="110" patternUnits="userSpaceOnUse" patternTransform="rotate(-24)">
        <text font-size="22" x="8" y="36">
          {t('phone:drill')}
        </text>
        <text font-size="22" x="118" y="91">
          {t('phone:drill')}
        </text>
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
