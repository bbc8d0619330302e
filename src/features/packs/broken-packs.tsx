import type { JSX } from 'preact';
import type { BrokenPack } from '#core/ports.ts';
import { t } from '#i18n/texts.ts';
import { Notice } from '#ui/notice.tsx';

/** Names the packs that can't be used and says what to do. The others work. */
export function BrokenPacks({ broken }: { broken: readonly BrokenPack[] }): JSX.Element | null {
  if (broken.length === 0) return null;
  return (
    <Notice tone="careful">
      {broken.map(({ id, reason }) => (
        <p key={id}>{t(`shell:pack.${reason}`, { pack: id })}</p>
      ))}
    </Notice>
  );
}
