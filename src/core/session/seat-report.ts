import { isRightOption } from './report-questions.ts';
import { seatOf } from './seats.ts';
import type { SessionState } from './state.ts';

/** What one seat answered: for the teacher's own screen and nobody else. */
export interface SeatReport {
  readonly seat: string;
  /** In the order of the questions of the report. */
  readonly answers: readonly ('right' | 'wrong' | 'none')[];
}

/** Every seat that was taken or voted, numbers first. Hands leave no trace here: nobody knows whose they were. */
export function reportSeats(state: SessionState): readonly SeatReport[] {
  const asked = state.asked.filter(({ phase }) => phase !== 'open' || state.isClosed);
  const seats = new Set([...state.seats.keys(), ...asked.flatMap(({ votes }) => [...votes.keys()])]);
  return [...seats].sort(inOrder).map((seat) => ({
    seat,
    answers: asked.map(({ question, votes }) => {
      const option = votes.get(seat)?.option ?? null;
      if (option === null) return 'none';
      return isRightOption(question, option) ? 'right' : 'wrong';
    }),
  }));
}

function inOrder(one: string, other: string): number {
  return placeOf(one) - placeOf(other) || (one < other ? -1 : 1);
}

function placeOf(id: string): number {
  const seat = seatOf(id);
  return seat?.type === 'number' ? seat.number : Number.MAX_SAFE_INTEGER;
}
