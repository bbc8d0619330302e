import type { KeptRooms, PupilLink } from '#core/session/links.ts';
import type { Dial } from '#link/line.ts';
import { openPupilLink } from '#link/pupil-link.ts';
import { newId } from '#storage/new-id.ts';
import { memoryRooms } from './memory-rooms.ts';
import { wildLine, type Wild } from './wild-line.ts';

/** A pupil's device with all of its link, and without its screen: its page may be killed and opened again, its memory stays. */
export class DeviceAtWork {
  /** What its screen showed as received, by question: the last of it. */
  readonly acknowledged = new Map<string, string | null>();
  /** What its pupil tapped last, by question. */
  readonly tapped = new Map<string, string>();
  /** The way to the hub, which can be cut or fall silent. */
  readonly way: Wild;
  link: PupilLink;
  private readonly rooms: KeptRooms = memoryRooms();
  private readonly seat: string;
  private wakes: () => void = () => {};

  constructor(seat: string, room: string, dial: Dial) {
    this.seat = seat;
    this.way = wildLine(dial);
    this.link = this.open(room);
  }

  /** Taps an option, if the question is open on its screen. */
  tap(question: string, option: string): void {
    if (this.link.view()?.question?.id !== question || this.link.view()?.phase !== 'open' || !this.link.answers()?.seat) return;
    this.link.vote(question, option);
    this.tapped.set(question, option);
  }

  reload(): void {
    const room = this.link.room() ?? '';
    this.link.close();
    this.link = this.open(room);
  }

  /** The phone is locked: its line stays, and nothing goes through it any more. */
  sleep(): void {
    this.way.out = this.way.in = () => [];
  }

  /** It is looked at again. */
  wake(): void {
    this.way.out = this.way.in = (text) => [text];
    this.wakes();
  }

  private open(room: string): PupilLink {
    const wakes = (listener: () => void) => {
      this.wakes = listener;
      return () => {};
    };
    const link = openPupilLink({ ways: { socket: this.way.dial, stream: null, wakes }, by: { type: 'room', room }, newSecret: newId, rooms: this.rooms });
    link.onChange(() => {
      const choice = link.choice();
      if (choice?.state === 'received') this.acknowledged.set(choice.question, choice.option);
      if (link.status().type === 'in' && link.answers() && !link.answers()?.seat && link.wanted() === null) link.join(this.seat);
    });
    return link;
  }
}
