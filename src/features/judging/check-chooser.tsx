import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ItemCheck } from '#core/content/item.schema.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import styles from './check-chooser.module.css';

/**
 * 先核实 leads on: how would you check? Each way shows what it leads to; calling the number in the message leads astray.
 * The explanation (`children`) would tell the outcome, so it comes once a good way has been tried.
 */
export function CheckChooser({
  checks,
  truth,
  children,
}: {
  checks: readonly ItemCheck[];
  truth: 'scam' | 'genuine';
  children: ComponentChildren;
}): JSX.Element {
  const [tried, setTried] = useState<readonly string[]>([]);
  const foundOut = checks.some((check) => check.good && tried.includes(check.id));
  return (
    <section class={styles.checks}>
      <h3>
        <Tell k="student:judge.choose-check" />
      </h3>
      <ul class={styles.list}>
        {checks.map((check) => (
          <li key={check.id}>
            <button
              type="button"
              class={styles.check}
              data-check={check.id}
              aria-expanded={tried.includes(check.id)}
              onClick={() => setTried([...tried.filter((id) => id !== check.id), check.id])}
            >
              <Words text={check.text} />
            </button>
            {tried.includes(check.id) && (
              <p class={check.good ? styles.good : styles.bad} role="status">
                <Words text={check.shows} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {foundOut && (
        <>
          <p class={styles.truth}>
            <Tell k={`student:judge.turned-out.${truth}`} />
          </p>
          {children}
        </>
      )}
    </section>
  );
}
