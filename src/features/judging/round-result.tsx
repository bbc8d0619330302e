import type { JSX } from 'preact';
import { isRight, type Response } from '#core/discernment/response.ts';
import { t } from '#i18n/texts.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Tell } from '#ui/tell.tsx';
import { BadgeMoment } from '#ui/badge-moment.tsx';
import type { Judged } from './judge.ts';
import styles from './round-result.module.css';

/** What this round showed, scam and genuine side by side: catching is half of it, trusting rightly the other half. */
export function RoundResult({ judged, onAgain }: { judged: readonly Judged[]; onAgain: () => void }): JSX.Element {
  const responses = judged.map(({ response }) => response);
  return (
    <Card title={<Tell k="student:practice.result" />}>
      {judged.some(({ hasEarnedBadge }) => hasEarnedBadge) && <BadgeMoment />}
      <dl class={styles.figures}>
        {(['scam', 'genuine'] as const).map((truth) => {
          const of = responses.filter((response) => response.truth === truth);
          return (
            <div key={truth} class={styles.figure}>
              <dt>
                <Tell k={`student:practice.${truth}`} />
              </dt>
              <dd class={styles.number}>{t('student:practice.of', { right: of.filter(isRight).length, of: of.length })}</dd>
            </div>
          );
        })}
      </dl>
      <p>
        <Tell k={adviceFor(responses)} />
      </p>
      <Button kind="main" action="next" onPress={onAgain}>
        <Tell k="student:practice.again" />
      </Button>
      <ButtonLink to="/me">
        <Tell k="student:practice.to-me" />
      </ButtonLink>
    </Card>
  );
}

/** The one thing to say: too trusting, too suspicious, both, not when to check, or well told apart. */
function adviceFor(responses: readonly Response[]): string {
  const wrong = responses.filter((response) => !isRight(response));
  const believed = wrong.filter((response) => response.truth === 'scam' && response.answer === 'genuine').length;
  const doubted = wrong.filter((response) => response.truth === 'genuine' && response.answer === 'scam').length;
  if (wrong.length === 0) return 'student:practice.advice.all-right';
  if (believed === 0 && doubted === 0) return 'student:practice.advice.when-to-check';
  if (believed > doubted) return 'student:practice.advice.believed';
  return doubted > believed ? 'student:practice.advice.doubted' : 'student:practice.advice.mixed';
}
