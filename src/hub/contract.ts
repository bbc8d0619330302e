import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import type { RunningHub } from '../testing/running-hub.ts';
import { HubClient } from '../testing/hub-client.ts';
import { SimulatedHost } from '../testing/simulated-host.ts';
import { SimulatedPupil } from '../testing/simulated-pupil.ts';
import { secretOf } from '../testing/secret-of.ts';

/** Hubs that act as one; clients may come to any of them. */
export interface Hubs {
  readonly all: readonly RunningHub[];
  end(): Promise<void>;
}

const PUPILS = 24;

/** What every arrangement of hubs must do for a class, over real connections. */
export function relayContract(name: string, start: () => Promise<Hubs>): void {
  describe(`a lesson over ${name}`, () => {
    let hubs: Hubs;
    let host: SimulatedHost;
    let pupils: SimulatedPupil[] = [];
    let lesson = 0;

    const urls = () => hubs.all.map(({ url }) => url);
    const roomOf = () => host.room?.room ?? '';
    const newPupil = (number: number, secret = secretOf(`pupil ${number}`)) =>
      new SimulatedPupil({ urls: urls(), room: roomOf(), secret, seat: `n-${number}`, first: number });
    const phoneAt = async (url: string, secret: string) => {
      const phone = await HubClient.connect(url);
      phone.say({ t: 'enter', by: { type: 'room', room: roomOf() }, secret: secretOf(secret) });
      await phone.next('entered');
      return phone;
    };
    const tapAll = (question: string, option: (place: number) => string) => Promise.all(pupils.map((pupil, place) => pupil.tap(question, option(place))));
    const allSee = (isSo: (pupil: SimulatedPupil) => boolean) => Promise.all(pupils.map((pupil) => pupil.until(() => isSo(pupil))));
    const expected = (option: (place: number) => string) => new Map(pupils.map((_, place) => [`n-${place + 1}`, option(place)]));
    const sorted = (votes: ReadonlyMap<string, string | null>) => [...votes].sort(([one], [other]) => one.localeCompare(other));

    beforeEach(async () => {
      hubs = await start();
      host = new SimulatedHost(urls(), secretOf(`host ${name} ${lesson++}`), PUPILS);
      await host.start();
      pupils = Array.from({ length: PUPILS }, (_, place) => newPupil(place + 1));
      await Promise.all(pupils.map((pupil) => pupil.start()));
    });

    afterEach(async () => {
      host.stop();
      for (const pupil of pupils) pupil.stop();
      await hubs.end();
    });

    test('shows everyone the question, puts every vote into the log once, and shows the reveal', async () => {
      host.ask('q-1');
      await allSee((pupil) => pupil.view?.phase === 'open');
      await tapAll('q-1', (place) => 'abcd'.charAt(place % 4));
      host.do({ type: 'reveal' });
      await allSee((pupil) => pupil.view?.reveal?.right[0] === 'a');
      expect(sorted(host.votes('q-1'))).toEqual(sorted(expected((place) => 'abcd'.charAt(place % 4))));
    });

    test('lets nothing of the answer or the split reach a pupil before the reveal', async () => {
      host.ask('q-1');
      await tapAll('q-1', (place) => 'abcd'.charAt(place % 4));
      host.do({ type: 'close-question' });
      await allSee((pupil) => pupil.view?.phase === 'closed');
      for (const [place, pupil] of pupils.entries()) {
        const text = JSON.stringify(pupil.frames);
        expect(text).not.toMatch(/"right"|the reason|secret|"key"|"list"|"m":/);
        const seats = [...text.matchAll(/"seat":"([^"]+)"/g)].map(([, seat]) => seat);
        expect(new Set(seats)).toEqual(new Set([`n-${place + 1}`]));
      }
    });

    test('counts the last of several votes, and each once', async () => {
      host.ask('q-1');
      await tapAll('q-1', () => 'a');
      await tapAll('q-1', () => 'b');
      expect(sorted(host.votes('q-1'))).toEqual(sorted(expected(() => 'b')));
    });

    test('brings a vote that is said twice, late or after a newer one into the log as if it were said once', async () => {
      host.ask('q-1');
      const [pupil] = pupils;
      await pupil?.tap('q-1', 'a');
      await pupil?.tap('q-1', 'b');
      pupil?.client?.say({ t: 'say', b: { type: 'vote', question: 'q-1', option: 'b', revision: 2 } });
      pupil?.client?.say({ t: 'say', b: { type: 'vote', question: 'q-1', option: 'a', revision: 1 } });
      await pupil?.until(() => pupil.answers?.refused?.reason === 'stale');
      expect(host.votes('q-1').get('n-1')).toBe('b');
      expect(host.state.log.filter(({ event }) => event.type === 'vote-cast')).toHaveLength(2);
    });

    test('gives a device its seat again when it comes back, at once, though its old connection still hangs', async () => {
      host.ask('q-1');
      await pupils[0]?.tap('q-1', 'c');
      const again = newPupil(1);
      await again.start();
      expect(again.answers?.vote).toEqual({ question: 'q-1', option: 'c', revision: 1 });
      await pupils[0]?.until(() => pupils[0]?.isOver === true);
      again.stop();
    });

    test('shows one who comes late what the others see', async () => {
      host.ask('q-1');
      host.do({ type: 'free-seat', seat: 'n-1' });
      const late = newPupil(1, secretOf('a late one'));
      await late.start();
      await late.until(() => late.view?.question?.id === 'q-1');
      late.stop();
    });

    test('tells pupils that the teacher is away and here again, and brings their votes when it is', async () => {
      host.ask('q-1');
      let tapped: Promise<unknown> = Promise.resolve();
      await host.goAway(async () => {
        await allSee((pupil) => !pupil.isHostHere);
        tapped = tapAll('q-1', () => 'd');
      });
      await allSee((pupil) => pupil.isHostHere);
      await tapped;
      expect(sorted(host.votes('q-1'))).toEqual(sorted(expected(() => 'd')));
    });

    test('gives a host that comes back its room and its code, and lets the one before speak no more', async () => {
      const before = host;
      host = new SimulatedHost([...urls()].reverse(), secretOf(`host ${name} ${lesson - 1}`), PUPILS);
      host.state = before.state;
      await host.start();
      expect(host.room).toMatchObject({ room: before.room?.room, pin: before.room?.pin });
      await eventually(() => expect(before.isReplaced).toBe(true));
      host.ask('q-2');
      await allSee((pupil) => pupil.view?.question?.id === 'q-2');
      await tapAll('q-2', () => 'a');
      expect(sorted(host.votes('q-2'))).toEqual(sorted(expected(() => 'a')));
      await eventually(() => expect(host.here).toBe(PUPILS));
    });

    test('loses and doubles no vote when every hub dies in mid-question and comes back', async () => {
      host.ask('q-1');
      const tapped = tapAll('q-1', (place) => 'abcd'.charAt(place % 4));
      await Promise.all(hubs.all.map((hub) => hub.die()));
      await Promise.all(hubs.all.map((hub) => hub.comeBack()));
      await tapped;
      await allSee((pupil) => pupil.view?.question?.id === 'q-1');
      expect(sorted(host.votes('q-1'))).toEqual(sorted(expected((place) => 'abcd'.charAt(place % 4))));
      expect(host.state.log.filter(({ event }) => event.type === 'vote-cast')).toHaveLength(PUPILS);
    });

    test('lets pupils in by the code while the door is open, and by the room’s name even when it is closed', async () => {
      const pin = host.room?.pin ?? '';
      const enter = async (by: 'pin' | 'room') => {
        const client = await HubClient.connect(urls()[urls().length - 1] ?? '');
        client.say({ t: 'enter', by: by === 'pin' ? { type: 'pin', pin } : { type: 'room', room: roomOf() }, secret: secretOf(`visitor ${by}`) });
        return client;
      };
      const open = await enter('pin');
      await open.next('entered');
      host.client?.say({ t: 'door', isOpen: false });
      await expect
        .poll(async () => {
          const closed = await enter('pin');
          const answer = await Promise.race([closed.next('refused'), closed.next('entered')]).catch(() => null);
          closed.vanish();
          return answer;
        })
        .toMatchObject({ t: 'refused', reason: 'door-closed' });
      const byRoom = await enter('room');
      await byRoom.next('entered');
      open.vanish();
      byRoom.vanish();
    });

    test('carries what an officer’s phone asks to her stage once and the answer to that phone alone, through whichever hub it comes', async () => {
      const heard: unknown[] = [];
      host.onPhone = (list) =>
        list.map(({ m, b }) => ({ m, b: { type: 'remote', n: b.type === 'press' ? b.n : 0, refused: null, view: { part: heard.push(b) } } }));
      for (const [place, url] of urls().entries()) {
        const phone = await phoneAt(url, `phone ${place}`);
        const asked = [{ type: 'pair', code: secretOf(`code ${place}`) } as const, { type: 'press', n: 1, at: 7, wish: { type: 'on' } } as const];
        for (const [n, b] of asked.entries()) {
          phone.say({ t: 'say', b });
          expect((await phone.next('told')).b).toEqual({ type: 'remote', n, refused: null, view: { part: n + 1 } });
        }
        expect(heard.splice(0)).toEqual(asked);
        phone.vanish();
      }
      expect(JSON.stringify(pupils.map(({ frames }) => frames))).not.toContain('remote');
    });

    test('tells an officer’s phone what it has not asked for, and knows it again when every hub has died and come back', async () => {
      const members: string[] = [];
      host.onPhone = (list) => list.flatMap(({ m }) => (members.push(m), []));
      const isTold = async (url: string, part: number) => {
        const phone = await phoneAt(url, 'a phone');
        phone.say({ t: 'say', b: { type: 'pair', code: secretOf('a code') } });
        await eventually(() => expect(members).toHaveLength(part + 1));
        host.client?.say({ t: 'tell', list: [{ m: members[0] ?? '', b: { type: 'remote', n: 0, refused: null, view: { part } } }] });
        expect((await phone.next('told')).b).toMatchObject({ view: { part } });
      };
      await isTold(urls()[0] ?? '', 0);
      await Promise.all(hubs.all.map((hub) => hub.die()));
      await Promise.all(hubs.all.map((hub) => hub.comeBack()));
      host.ask('q-1');
      await tapAll('q-1', () => 'a'); // then all are back
      await isTold([...urls()].pop() ?? '', 1);
    });

    test('sends a dropped device away, and everyone when the lesson is over', async () => {
      const member = host.state.seats.get('n-1') ?? '';
      host.client?.say({ t: 'drop', m: member });
      await pupils[0]?.until(() => pupils[0]?.isOver === true);
      host.client?.say({ t: 'end' });
      await allSee((pupil) => pupil.isOver);
      expect(pupils[1]?.frames.filter(({ t }) => t === 'bye')).toEqual([{ t: 'bye', reason: 'over' }]);
    });
  });
}
