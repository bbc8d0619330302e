/** Keeps the syntax loadable from Chromium 66 and Safari 12 on; measured against a newer target it costs no bytes. */
export const FLOOR = ['chrome66', 'safari12', 'firefox67'];
/** From here on engines know `margin-inline-start`; one version lower, the build writes each such rule six times over (check-floor.mjs). */
export const STYLE_FLOOR = ['chrome69', 'safari12.1', 'firefox67'];
