import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HostLink, HostRoom } from '#core/session/links.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Qr } from '#ui/qr/qr.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './devices-panel.module.css';
import { seatInWords } from './seat-in-words.ts';

export interface DevicesPanelProps {
  status: ReturnType<HostLink['status']>;
  /** The room at the hub; null before there is one. An address and the room's name together are a QR code. */
  room: HostRoom | null;
  /** Devices that are connected now. */
  here: number;
  seats: readonly { readonly seat: string; readonly member: string }[];
  removed: readonly string[];
  isDoorOpen: boolean;
  onDoor: (isOpen: boolean) => void;
  onFreeSeat: (seat: string) => void;
  onRemove: (member: string) => void;
  onAllow: (member: string) => void;
}

/** How pupils come in with their devices, and who is in: the code, the PIN, the door, the seats. */
export function DevicesPanel(props: DevicesPanelProps): JSX.Element {
  const { status, room, here, isDoorOpen } = props;
  return (
    <section class={styles.panel} aria-label={t('class:devices.title')} data-panel="devices" data-status={status}>
      {status !== 'open' && (
        <Notice tone={status === 'connecting' ? 'plain' : 'careful'} isStatus>
          <p>
            <Tell k={`class:devices.${status}`} />
          </p>
        </Notice>
      )}
      {status === 'open' && room?.addresses.length === 0 && (
        <Notice tone="careful" isStatus>
          <p>
            <Tell k="class:devices.only-here" />
          </p>
        </Notice>
      )}
      <div class={`${styles.board} ${room?.addresses.length === 1 ? styles.one : styles.several}`}>
        {room && <Ways room={room} />}
        <div class={styles.told}>
          {room && (
            <p class={styles.code}>
              <Tell k="class:devices.pin" />
              <b class={styles.pin}>{room.pin}</b>
            </p>
          )}
          {room && <p class={styles.here}>{t('class:devices.here', { count: here })}</p>}
          <Button action="door" onPress={() => props.onDoor(!isDoorOpen)}>
            <Tell k={isDoorOpen ? 'class:devices.shut' : 'class:devices.let-in'} />
          </Button>
          {!isDoorOpen && (
            <p>
              <Tell k="class:devices.is-shut" />
            </p>
          )}
        </div>
      </div>
      <Seats {...props} />
    </section>
  );
}

/** Every address of this computer: which of them a phone can reach, only the phone can tell. */
function Ways({ room: { room, addresses } }: { room: HostRoom }): JSX.Element {
  return (
    <ul class={styles.ways} role="list">
      {addresses.map((address) => (
        <li key={address} class={styles.way}>
          <Qr text={`${address}#/join/${room}`} label={t('class:devices.qr', { address })} />
          <span class={styles.address}>
            <Address address={address} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Broken, where it must be, at the place where one reads on: before the host. */
function Address({ address }: { address: string }): JSX.Element {
  const [before, after] = t('class:devices.address', { address: MARK }).split(MARK);
  const host = address.indexOf('//') + 2;
  return (
    <>
      {before}
      <span>
        {address.slice(0, host)}
        <wbr />
        {address.slice(host)}#/join
      </span>
      {after}
    </>
  );
}
const MARK = '\n';

/** Who sits where; drawn while it is open, for a hall has a thousand. Freeing a seat lets another device take it; who is sent out can be let in again. */
function Seats({ seats, removed, onFreeSeat, onRemove, onAllow }: DevicesPanelProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {seats.length > 0 && (
        <details class={styles.seats} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary class={styles.summary}>{t('class:devices.seats', { count: seats.length })}</summary>
          <ul class={styles.list} role="list">
            {(isOpen ? seats : []).map(({ seat, member }) => (
              <li key={seat} class={styles.seat}>
                <span>{seatInWords(seat)}</span>
                <Button kind="quiet" label={t('class:devices.free', { seat: seatInWords(seat) })} onPress={() => onFreeSeat(seat)}>
                  <Tell k="class:devices.free-it" />
                </Button>
                <Button kind="quiet" label={t('class:devices.remove', { seat: seatInWords(seat) })} onPress={() => onRemove(member)}>
                  <Tell k="class:devices.remove-it" />
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {removed.map((member, index) => (
        <Button key={member} onPress={() => onAllow(member)}>
          {t('class:devices.allow', { place: index + 1 })}
        </Button>
      ))}
    </>
  );
}
