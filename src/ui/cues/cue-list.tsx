import type { JSX } from 'preact';
import { Tell } from '../tell.tsx';
import { Words } from '../words.tsx';
import styles from './cue-list.module.css';

type Text = Readonly<Record<string, string>>;
/** The same shape as core's Cue. */
interface Lit {
  readonly flag?: string;
  readonly proof?: string;
  readonly why: Text;
}

/** What gives a scam away and what proves the genuine thing, each named and explained. Shape and words tell them apart, not colour alone. */
export function CueList({ cues }: { cues: readonly Lit[] }): JSX.Element | null {
  if (cues.length === 0) return null;
  return (
    <ul class={styles.cues}>
      {cues.map((cue, index) => (
        <li key={index} class={cue.flag ? styles.flag : styles.proof}>
          <svg class={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
            {cue.flag ? <path d="M5 18V2.5h10l-2.5 3.75L15 10H6.5" /> : <path d="m3.5 10.5 4.5 4.5 8.5-10" />}
          </svg>
          <p>
            <b>
              <Tell k={cue.flag ? `cues:flag.${cue.flag}` : `cues:proof.${cue.proof}`} />
            </b>
            <br />
            <Words text={cue.why} />
          </p>
        </li>
      ))}
    </ul>
  );
}
