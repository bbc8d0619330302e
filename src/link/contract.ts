import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClassRun } from '#features/class/class-run.ts';
import type { EnterBy, HostLink, KeptRooms, PupilLink } from '#core/session/links.ts';
import type { TeacherIntent } from '#core/session/events.ts';
import { currentQuestion } from '#core/session/state.ts';
import { tallyVotes } from '#core/session/tally.ts';
import { viewForPupils } from '#core/session/view-for.ts';
import { newId } from '#storage/new-id.ts';
import { buildLesson } from '#testing/build-lesson.ts';
import { buildQuestion } from '#testing/build-question.ts';
import { eventually } from '#testing/eventually.ts';
import { memoryRooms } from '#testing/memory-rooms.ts';
import { wildLine, type Wild } from '#testing/wild-line.ts';
import { openHostLink } from './host-link.ts';
import type { Dial } from './line.ts';
import { openPupilLink } from './pupil-link.ts';

/** A place where a class can meet: how each side reaches it. */
export interface MeetingPlace {
  readonly host: Dial;
  readonly pupil: Dial;
  close(): Promise<void> | void;
}

/** What every link promises, whatever lies between the two ends. */
export function linkContract(name: string, open: () => Promise<MeetingPlace>): void {
  let place: MeetingPlace;
  let run: ClassRun;
  let host: HostLink;
  let hostLine: Wild;
  let closing: (() => void)[];

  const once = (condition: () => unknown) => eventually(() => expect(condition()).toBeTruthy());
  const send = async (intent: TeacherIntent) => {
    await run.send(intent);
    host.show(viewForPupils(run.state.value));
  };
  const tally = () => {
    const asked = currentQuestion(run.state.value);
    return asked ? tallyVotes(asked).counts.filter(({ votes }) => votes > 0) : [];
  };
  const castEvents = () => run.state.value.log.filter(({ event }) => event.type === 'vote-cast').length;

  function lead(): HostLink {
    hostLine = wildLine(place.host);
    const link = openHostLink({
      ways: { socket: hostLine.dial, stream: null, wakes: () => () => {} },
      key: run.header.hostKey,
      isDoorOpen: true,
      startAt: run.state.value.log.length,
      onHeard: (asked) => run.hear(asked),
    });
    link.show(viewForPupils(run.state.value));
    closing.push(link.close);
    return link;
  }

  function device(
    rooms: KeptRooms = memoryRooms(),
    by: EnterBy = { type: 'pin', pin: host.room()?.pin ?? '' },
  ): { link: PupilLink; line: Wild; rooms: KeptRooms } {
    const line = wildLine(place.pupil);
    const link = openPupilLink({ ways: { socket: line.dial, stream: null, wakes: () => () => {} }, by, newSecret: newId, rooms });
    closing.push(link.close);
    return { link, line, rooms };
  }

  async function seated(seat = 'n-7') {
    const one = device();
    await once(() => one.link.answers());
    one.link.join(seat);
    await eventually(() => expect(one.link.answers()?.seat).toBe(seat));
    return one;
  }

  /** The first device that comes after the door has closed: how soon that is known to the hub is the network's affair. */
  async function turnedAway(): Promise<PupilLink> {
    const { link } = device();
    await once(() => link.status().type === 'in' || link.status().type === 'refused');
    return link.status().type === 'refused' ? link : turnedAway();
  }

  /** Seated, with an open question on its screen. */
  async function asked(seat?: string) {
    const one = await seated(seat);
    await send({ type: 'start-activity', activity: 0 });
    await send({ type: 'open-question', question: buildQuestion() });
    await eventually(() => expect(one.link.view()?.phase).toBe('open'));
    return one;
  }

  describe(`a class that meets over ${name}`, () => {
    beforeEach(async () => {
      closing = [];
      place = await open();
      run = await buildLesson(30, undefined, newId());
      host = lead();
      await once(() => host.room());
    });
    afterEach(async () => {
      closing.forEach((close) => close());
      await place.close();
    });

    test('lets a device in by PIN, gives it a seat, and counts its vote', async () => {
      const { link } = await asked();
      link.vote('a0-q1', 'scam');
      expect(link.choice()?.state).toBe('sending');
      await eventually(() => expect(link.choice()).toEqual({ question: 'a0-q1', option: 'scam', state: 'received' }));
      expect(tally()).toEqual([{ option: 'scam', votes: 1 }]);
      await eventually(() => expect(host.here()).toBe(1));
    });

    test('says received only once the log has the vote', async () => {
      const { link } = await asked();
      hostLine.out = () => [];
      link.vote('a0-q1', 'scam');
      await once(() => tally().length);
      expect(link.choice()?.state).toBe('sending');
      hostLine.out = (text) => [text];
      await eventually(() => expect(link.choice()?.state).toBe('received'));
      expect(castEvents()).toBe(1);
    });

    test('keeps a vote that was made without a line, and counts it once when the line is back', async () => {
      const { link, line } = await asked();
      line.setDown(true);
      await eventually(() => expect(link.status().type).toBe('connecting'));
      link.vote('a0-q1', 'genuine');
      link.vote('a0-q1', 'scam');
      line.setDown(false);
      await eventually(() => expect(link.choice()).toEqual({ question: 'a0-q1', option: 'scam', state: 'received' }));
      expect(tally()).toEqual([{ option: 'scam', votes: 1 }]);
    });

    test('counts a vote once however often it arrives', async () => {
      const { link, line } = await asked();
      line.out = (text) => [text, text, text];
      link.vote('a0-q1', 'scam');
      await eventually(() => expect(link.choice()?.state).toBe('received'));
      expect(castEvents()).toBe(1);
    });

    test('counts the last change of mind, though an earlier one comes after it', async () => {
      const { link, line } = await asked();
      const held: string[] = [];
      line.out = (text) => (text.includes('"vote"') && held.length === 0 ? (held.push(text), []) : [text]);
      link.vote('a0-q1', 'genuine');
      link.vote('a0-q1', 'scam');
      await eventually(() => expect(link.choice()?.state).toBe('received'));
      line.out = () => held;
      link.vote('a0-q1', 'verify'); // sends the held one in its place
      line.out = (text) => [text];
      await eventually(() => expect(link.choice()).toEqual({ question: 'a0-q1', option: 'verify', state: 'received' }));
      expect(tally()).toEqual([{ option: 'verify', votes: 1 }]);
    });

    test('takes a vote back', async () => {
      const { link } = await asked();
      link.vote('a0-q1', 'scam');
      await eventually(() => expect(link.choice()?.state).toBe('received'));
      link.withdraw('a0-q1');
      await eventually(() => expect(link.choice()).toEqual({ question: 'a0-q1', option: null, state: 'received' }));
      expect(tally()).toEqual([]);
    });

    test('says so when a vote came too late', async () => {
      const { link, line } = await asked();
      line.setDown(true);
      link.vote('a0-q1', 'scam');
      await send({ type: 'close-question' });
      line.setDown(false);
      await eventually(() => expect(link.choice()?.state).toBe('missed'));
      expect(tally()).toEqual([]);
    });

    test('shows nothing older than what was shown already', async () => {
      const { link, line } = await asked();
      const shows: string[] = [];
      line.in = (text) => (text.includes('"show"') ? (shows.push(text), []) : [text]);
      await send({ type: 'close-question' });
      await send({ type: 'reveal' });
      await eventually(() => expect(shows).toHaveLength(2));
      line.in = (text) => (text.includes('"told"') ? [...shows.reverse(), text] : [text]);
      link.vote('a0-q1', 'scam'); // its answer brings both, in the wrong order
      await eventually(() => expect(link.view()?.phase).toBe('revealed'));
    });

    test('goes on in the same seat after a reload, with the vote that was not received yet', async () => {
      const { link, line, rooms } = await asked();
      const room = link.room() ?? '';
      line.setDown(true);
      link.vote('a0-q1', 'scam');
      link.close();
      const again = device(rooms, { type: 'room', room });
      await eventually(() => expect(again.link.choice()).toEqual({ question: 'a0-q1', option: 'scam', state: 'received' }));
      expect(again.link.answers()?.seat).toBe('n-7');
      expect(run.state.value.seats.size).toBe(1);
    });

    test('knows a device again that types the PIN a second time', async () => {
      const { link, rooms } = await seated();
      link.close();
      const again = device(rooms);
      await eventually(() => expect(again.link.answers()?.seat).toBe('n-7'));
    });

    test('lets the newest tab of a device go on, and tells the other', async () => {
      const { link, rooms } = await seated();
      const second = device(rooms, { type: 'room', room: link.room() ?? '' });
      await eventually(() => expect(second.link.answers()?.seat).toBe('n-7'));
      await eventually(() => expect(link.status().type).toBe('replaced'));
      expect(second.link.status().type).toBe('in');
    });

    test('gives a seat to one device only, and says so to the other', async () => {
      await seated('n-7');
      const other = device();
      await once(() => other.link.answers());
      other.link.join('n-7');
      await eventually(() => expect(other.link.answers()?.refused).toEqual({ asked: 'join', reason: 'seat-taken' }));
      other.link.join('animal');
      await eventually(() => expect(other.link.answers()?.seat).toMatch(/^a-/));
    });

    test('goes on when the host has been away, with what was chosen meanwhile', async () => {
      const { link } = await asked();
      const pin = host.room()?.pin;
      hostLine.setDown(true);
      await eventually(() => expect(link.status().type).not.toBe('in'));
      link.vote('a0-q1', 'scam');
      host.close();
      host = lead(); // another page, the same log
      await eventually(() => expect(link.choice()?.state).toBe('received'));
      expect(host.room()?.pin).toBe(pin);
      await send({ type: 'close-question' }); // counts as newer than what was shown before the reload
      await eventually(() => expect(link.view()?.phase).toBe('closed'));
    });

    test('tells a removed device, which can come back once it is allowed', async () => {
      const { link } = await seated();
      const member = [...run.state.value.seats.values()][0] ?? '';
      await send({ type: 'remove-member', member });
      host.drop(member);
      await eventually(() => expect(link.status().type).toBe('removed'));
      await send({ type: 'allow-member', member });
      link.again();
      await eventually(() => expect(link.status().type).toBe('in'));
      link.join('n-7');
      await eventually(() => expect(link.answers()?.seat).toBe('n-7'));
    });

    test('opens and closes its door for those who come by PIN', async () => {
      host.setDoor(false);
      const link = await turnedAway();
      expect(link.status()).toEqual({ type: 'refused', reason: 'door-closed', isFinal: true });
      host.setDoor(true);
      await eventually(() => {
        if (link.status().type === 'refused') link.again();
        expect(link.status().type).toBe('in');
      });
    });

    test('tells every device when the lesson is over', async () => {
      const { link, rooms } = await seated();
      await send({ type: 'close' });
      host.end();
      await eventually(() => expect(link.status().type).toBe('over'));
      await eventually(() => expect(rooms.read(link.room() ?? '')).toBeNull());
    });
  });
}
