import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Qr } from '#ui/qr/qr.tsx';
import { SourceLine } from '#ui/source-line.tsx';
import styles from './handout-page.module.css';
import type { HandoutWords } from './load-page.ts';

const STEPS = ['stop', 'tell', 'call', 'bank', 'keep', 'ask', 'sms'] as const;

interface HandoutPageProps {
  readonly words: HandoutWords;
  /** Whose page it is; empty when nobody's. */
  readonly station: string;
  /** Where the app is found; null where it has no address. */
  readonly address: string | null;
}

/** One page for a family: what happened, what gave it away, what to do, one question for dinner, and where to play it. All in black, with words. */
export function HandoutPage({ words: { title, handout, cues, sources }, station, address }: HandoutPageProps): JSX.Element {
  const isWarning = cues.some((cue) => 'flag' in cue);
  return (
    <article class={styles.page} data-handout={handout.scenario}>
      <header>
        <p class={styles.series}>{t('visit:handout.series')}</p>
        <h2 class={styles.title}>{say(title)}</h2>
      </header>
      <div>
        <h3>{t('visit:handout.what')}</h3>
        <p>{say(handout.what)}</p>
      </div>
      <div>
        <h3>{t(isWarning ? 'visit:handout.flags' : 'visit:handout.proofs')}</h3>
        <ol class={styles.cues}>
          {cues.map((cue) => (
            <li key={'flag' in cue ? cue.flag : cue.proof}>
              <b>{t('visit:handout.cue', { cue: t('flag' in cue ? `cues:flag.${cue.flag}` : `cues:proof.${cue.proof}`) })}</b> {say(cue.why)}
            </li>
          ))}
        </ol>
      </div>
      <div>
        <h3>{t('visit:handout.do')}</h3>
        <ul class={styles.steps}>
          {STEPS.map((step) => (
            <li key={step}>{t(`visit:handout.do.${step}`)}</li>
          ))}
        </ul>
      </div>
      <div class={styles.dinner}>
        <h3>{t('visit:handout.ask')}</h3>
        <p>{say(handout.ask)}</p>
      </div>
      <footer class={styles.foot}>
        <div>
          {sources.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
          <p class={styles.found}>{t(address === null ? 'visit:handout.ask-for-it' : 'visit:handout.scan')}</p>
          {station !== '' && <p class={styles.station}>{station}</p>}
        </div>
        {address !== null && (
          <div class={styles.qr}>
            <Qr text={address} label={t('visit:handout.qr', { address })} />
          </div>
        )}
      </footer>
    </article>
  );
}
