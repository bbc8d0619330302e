// First-load module: keep it small.
import type { JSX } from 'preact';

/** The mark of 反诈小先锋: a shield in police blue, a tied red scarf across it, and a tick that is also an eye kept open. */
export function Emblem({ size, isEarned = true }: { size: number; isEarned?: boolean }): JSX.Element {
  const blue = isEarned ? 'var(--blue)' : 'var(--line-strong)';
  const red = isEarned ? 'var(--scarf)' : 'var(--line)';
  return (
    <svg width={size} height={size} viewBox="0 0 96 96" aria-hidden="true">
      <path d="M48 6c12 8 24 11 36 12v28c0 22-14 36-36 46C26 82 12 68 12 46V18C24 17 36 14 48 6Z" fill={blue} />
      <path d="M48 14c10 6 19 9 29 10v22c0 18-11 30-29 38-18-8-29-20-29-38V24c10-1 19-4 29-10Z" fill="var(--surface)" />
      <path d="M22 25c9-1 18-4 26-9 8 5 17 8 26 9L48 47 22 25Z" fill={red} />
      <path d="m48 42-9 12 5 19 4-15 4 15 5-19-9-12Z" fill={red} />
      <circle cx="48" cy="44" r="5.5" fill="var(--surface)" stroke={red} stroke-width="3" />
      <path d="m29 56 7 8m31-8-7 8" fill="none" stroke={blue} stroke-width="4" stroke-linecap="round" />
    </svg>
  );
}
