import type { JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Qr } from '#ui/qr/qr.tsx';
import { Tell } from '#ui/tell.tsx';
import type { RemoteState } from './remote-host.ts';
import styles from './remote-panel.module.css';

/** How the officer's phone becomes her remote control: the code to scan, whether one is paired, and how to part again. `state` null: on its way, or in another window. */
export function RemotePanel({ state, onUnpair }: { state: RemoteState | null; onUnpair: () => void }): JSX.Element {
  return (
    <section class={styles.panel} aria-label={t('presenter:remote.title')} data-panel="remote" data-state={stateName(state)}>
      {state?.isPaired ? <Paired isHere={state.isHere} onUnpair={onUnpair} /> : <Unpaired state={state} />}
    </section>
  );
}

function stateName(state: RemoteState | null): string {
  if (!state) return 'connecting';
  return state.isPaired ? 'paired' : state.status;
}

function Paired({ isHere, onUnpair }: { isHere: boolean; onUnpair: () => void }): JSX.Element {
  return (
    <>
      <p role="status">
        <Tell k={isHere ? 'presenter:remote.paired' : 'presenter:remote.paired-away'} />
      </p>
      <Button action="unpair" onPress={onUnpair}>
        <Tell k="presenter:remote.unpair" />
      </Button>
    </>
  );
}

function Unpaired({ state }: { state: RemoteState | null }): JSX.Element {
  const addresses = state?.room?.addresses ?? [];
  if (!state || state.status === 'connecting') return <Said k="presenter:remote.connecting" />;
  if (state.status !== 'open' || addresses.length === 0 || !state.room || state.code === null) {
    return <Said k={state.status === 'replaced' ? 'presenter:remote.elsewhere' : 'presenter:remote.no-hub'} />;
  }
  const { room } = state.room;
  return (
    <>
      <p>
        <Tell k={addresses.length === 1 ? 'presenter:remote.scan' : 'presenter:remote.scan-one'} />
      </p>
      <ul class={styles.ways} role="list">
        {addresses.map((address) => (
          <li key={address} class={styles.way}>
            <Qr text={`${address}#/demo/remote/${room}/${state.code}`} label={t('presenter:remote.qr', { address })} />
            <span class={styles.address}>{address}</span>
          </li>
        ))}
      </ul>
      <p class={styles.once}>
        <Tell k="presenter:remote.once" />
      </p>
    </>
  );
}

function Said({ k }: { k: string }): JSX.Element {
  return (
    <Notice isStatus>
      <p>
        <Tell k={k} />
      </p>
    </Notice>
  );
}
