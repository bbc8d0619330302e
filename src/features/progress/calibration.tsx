import type { JSX } from 'preact';
import type { Tally } from '#core/discernment/tally.ts';
import { Card } from '#ui/card.tsx';
import { Meter } from '#ui/meter.tsx';
import { Tell } from '#ui/tell.tsx';

/** Fewer answers than this of a kind, and nothing is said about them. */
const ENOUGH = 5;

/** How well I know what I know: when I was sure, how often was I right? Said kindly. */
export function Calibration({ tally }: { tally: Tally }): JSX.Element | null {
  const { sure, unsure } = tally;
  if (sure.total + unsure.total === 0) return null;
  const share = ({ right, total }: { right: number; total: number }) => (total === 0 ? 0 : right / total);
  return (
    <Card title={<Tell k="student:me.calibration" />}>
      {sure.total > 0 && (
        <Meter
          label={<Tell k="student:me.when-sure" />}
          value={share(sure)}
          said={<Tell k="student:me.right-of" slots={{ count: sure.right, of: sure.total }} />}
        />
      )}
      {unsure.total > 0 && (
        <Meter
          label={<Tell k="student:me.when-unsure" />}
          value={share(unsure)}
          said={<Tell k="student:me.right-of" slots={{ count: unsure.right, of: unsure.total }} />}
        />
      )}
      <p>
        <Tell k={words(tally)} />
      </p>
    </Card>
  );
}

function words({ sure, unsure }: Tally): string {
  if (sure.total < ENOUGH) return 'student:me.calibration.few';
  const whenSure = sure.right / sure.total;
  if (whenSure < 0.75) return 'student:me.calibration.too-sure';
  if (unsure.total >= ENOUGH && unsure.right / unsure.total > 0.85) return 'student:me.calibration.know-more';
  return 'student:me.calibration.well';
}
