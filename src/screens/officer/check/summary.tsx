import type { JSX } from 'preact';
import { type Verdict, worstOf } from '#features/preflight/verdict.ts';
import { t } from '#i18n/texts.ts';
import { Notice } from '#ui/notice.tsx';

const TONES = { good: 'good', careful: 'careful', bad: 'harm' } as const;

/** All in one line; `verdicts` is null while something is still being looked at. */
export function Summary({ verdicts }: { verdicts: readonly Verdict[] | null }): JSX.Element {
  const state = verdicts && worstOf(verdicts);
  return (
    <Notice tone={state ? TONES[state] : 'plain'} isStatus>
      <b data-summary={state ?? 'waiting'}>
        {state && verdicts ? t(`demo:check.all.${state}`, { count: verdicts.filter((one) => one.state === state).length }) : t('demo:check.looking')}
      </b>
    </Notice>
  );
}
