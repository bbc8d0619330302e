import type { JSX } from 'preact';
import { FRAUD_TYPES } from '#core/content/taxonomy.ts';
import type { AnswerCounts, Tally } from '#core/discernment/tally.ts';
import { Card } from '#ui/card.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './by-type.module.css';

/** By fraud type: what I catch, what I wrongly suspect. */
export function ByType({ tally }: { tally: Tally }): JSX.Element | null {
  const met = FRAUD_TYPES.filter((type) => tally.byType[type]);
  if (met.length === 0) return null;
  return (
    <Card title={<Tell k="student:me.by-type" />}>
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Tell k="student:me.type" />
            </th>
            <th scope="col">
              <Tell k="student:me.i-catch" />
            </th>
            <th scope="col">
              <Tell k="student:me.i-suspect" />
            </th>
          </tr>
        </thead>
        <tbody>
          {met.map((type) => (
            <tr key={type}>
              <th scope="row">
                <Tell k={`cues:type.${type}`} />
              </th>
              <td>
                <CalledScam counts={tally.byType[type]?.scam} />
              </td>
              <td>
                <CalledScam counts={tally.byType[type]?.genuine} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function CalledScam({ counts }: { counts: AnswerCounts | undefined }): JSX.Element {
  const of = counts ? counts.scam + counts.genuine + counts.verify : 0;
  return counts && of > 0 ? <Tell k="student:me.of" slots={{ count: counts.scam, of }} /> : <>–</>;
}
