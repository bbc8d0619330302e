import type { JSX } from 'preact';
import { seatOf } from '#core/session/seats.ts';
import { Tell } from '#ui/tell.tsx';

/** A seat as one calls it: 7 号, or 熊猫. */
export function SeatName({ seat }: { seat: string }): JSX.Element {
  const read = seatOf(seat);
  if (!read) return <></>;
  if (read.type === 'number') return <Tell k="join:seat.number" slots={{ number: read.number }} />;
  return (
    <>
      <Tell k={`join:animal.${read.animal}`} />
      {read.copy > 1 && (
        <>
          {' '}
          <Tell k="join:seat.copy" slots={{ number: read.copy }} />
        </>
      )}
    </>
  );
}
