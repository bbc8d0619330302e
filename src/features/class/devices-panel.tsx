import type { JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Qr } from '#ui/qr/qr.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './devices-panel.module.css';

export interface DevicesPanelProps {
  /** How the way to the hub is: `none` where this page has no hub. */
  status: 'none' | 'connecting' | 'open' | 'lost';
  pin: string | null;
  /** Where pupils find the app, and the name of this lesson's room there: together they are the QR code. */
  address: string | null;
  room: string | null;
  /** Devices that are connected now. */
  here: number;
  seats: readonly { readonly seat: string; readonly member: string }[];
  removed: readonly string[];
  isDoorOpen: boolean;
  onDoor: (isOpen: boolean) => void;
  onFreeSeat: (seat: string) => void;
  onRemove: (member: string) => void;
  onAllow: (member: string) => void;
  /** A seat in words; its id where nothing better is known. */
  nameOf?: (seat: string) => string;
}

/** How pupils come in with their devices, and who is in: the code, the PIN, the door, the seats. */
export function DevicesPanel(props: DevicesPanelProps): JSX.Element {
  const { status, pin, address, room, here, isDoorOpen } = props;
  return (
    <section class={styles.panel} aria-label={t('class:devices.title')} data-panel="devices" data-status={status}>
      {status !== 'open' && (
        <Notice tone={status === 'connecting' ? 'plain' : 'careful'} isStatus>
          <p>
            <Tell k={`class:devices.${status}`} />
          </p>
        </Notice>
      )}
      {address !== null && room !== null && (
        <div class={styles.way}>
          <Qr text={`${address}#/join/${room}`} label={t('class:devices.qr')} />
          <div class={styles.told}>
            <p class={styles.address}>{t('class:devices.address', { address: `${address}#/join` })}</p>
            {pin !== null && (
              <p>
                <Tell k="class:devices.pin" />
                <b class={styles.pin}>{pin}</b>
              </p>
            )}
            <p>{t('class:devices.here', { count: here })}</p>
          </div>
        </div>
      )}
      <Button action="door" onPress={() => props.onDoor(!isDoorOpen)}>
        <Tell k={isDoorOpen ? 'class:devices.shut' : 'class:devices.let-in'} />
      </Button>
      {!isDoorOpen && (
        <p>
          <Tell k="class:devices.is-shut" />
        </p>
      )}
      <Seats {...props} />
    </section>
  );
}

/** Who sits where. Freeing a seat lets another device take it; who is sent out can be let in again. */
function Seats({ seats, removed, onFreeSeat, onRemove, onAllow, nameOf = plainSeat }: DevicesPanelProps): JSX.Element {
  return (
    <>
      {seats.length > 0 && (
        <details class={styles.seats}>
          <summary class={styles.summary}>{t('class:devices.seats', { count: seats.length })}</summary>
          <ul role="list">
            {seats.map(({ seat, member }) => (
              <li key={seat} class={styles.seat}>
                <span>{nameOf(seat)}</span>
                <Button kind="quiet" onPress={() => onFreeSeat(seat)}>
                  {t('class:devices.free', { seat: nameOf(seat) })}
                </Button>
                <Button kind="quiet" onPress={() => onRemove(member)}>
                  {t('class:devices.remove', { seat: nameOf(seat) })}
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

function plainSeat(seat: string): string {
  return seat.replace(/^[an]-/, '');
}
