import type { JSX } from 'preact';
import { discernment, type Rate } from '#core/discernment/figures.ts';
import type { Progress } from '#core/progress/progress.ts';
import { percent } from '#i18n/format.ts';
import { Card } from '#ui/card.tsx';
import { Meter } from '#ui/meter.tsx';
import { Tell } from '#ui/tell.tsx';

/** Below this many answers of a kind a share says little, and the screen says so. */
const FEW = 10;

/** The two halves of discernment: scams caught, and genuine things wrongly suspected. Never one score alone. */
export function Overview({ progress }: { progress: Progress }): JSX.Element {
  const { hits, falseAlarms, verified } = discernment(progress.tally.all);
  return (
    <Card title={<Tell k="student:me.overview" />}>
      {progress.count > 0 ? (
        <>
          <Share k="student:me.caught" rate={hits} tone="good" />
          <Share k="student:me.suspected" rate={falseAlarms} tone="careful" />
          {verified && verified.value > 0 && (
            <p>
              <Tell k="student:me.verified" slots={{ share: percent(verified.value) }} />
            </p>
          )}
          {(hits?.of ?? 0) < FEW || (falseAlarms?.of ?? 0) < FEW ? (
            <p>
              <Tell k="student:me.few" />
            </p>
          ) : (
            <p>
              <Tell k={leaning(hits, falseAlarms)} />
            </p>
          )}
        </>
      ) : (
        <p>
          <Tell k="student:me.nothing-yet" />
        </p>
      )}
    </Card>
  );
}

function Share({ k, rate, tone }: { k: string; rate: Rate | null; tone: 'good' | 'careful' }): JSX.Element | null {
  if (!rate) return null;
  const count = Math.round(rate.value * rate.of);
  return <Meter label={<Tell k={k} />} value={rate.value} said={<Tell k="student:me.count-of" slots={{ count, of: rate.of }} />} tone={tone} />;
}

/** What to work on, from both rates together. */
function leaning(hits: Rate | null, falseAlarms: Rate | null): string {
  const caught = hits?.value ?? 0;
  const suspected = falseAlarms?.value ?? 0;
  if (caught >= 0.8 && suspected <= 0.2) return 'student:me.leaning.well';
  if (suspected > 0.35 && suspected > 1 - caught) return 'student:me.leaning.suspicious';
  return caught < 0.65 ? 'student:me.leaning.trusting' : 'student:me.leaning.on-the-way';
}
