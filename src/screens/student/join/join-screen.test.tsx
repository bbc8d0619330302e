// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClassRun } from '#features/class/class-run.ts';
import { startJoining, type Joining } from '#features/joining/joining.ts';
import type { TeacherIntent } from '#core/session/events.ts';
import type { HostLink } from '#core/session/links.ts';
import { TWO_WAYS } from '#core/session/question.ts';
import { viewForPupils } from '#core/session/view-for.ts';
import { dialAsHost } from '#link/dial-as-host.ts';
import { dialAsPupil } from '#link/dial-as-pupil.ts';
import { openHostLink } from '#link/host-link.ts';
import { openPupilLink } from '#link/pupil-link.ts';
import { newId } from '#storage/new-id.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildLesson } from '#testing/build-lesson.ts';
import { buildQuestion } from '#testing/build-question.ts';
import { buildText } from '#testing/build-pack.ts';
import { eventually } from '#testing/eventually.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { memoryRooms } from '#testing/memory-rooms.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { wildLine, type Wild } from '#testing/wild-line.ts';
import { JoinScreen } from './join-screen.tsx';

// The whole way of a pupil, with a real lesson at the other end: only the network between the two is a channel of tabs.

let run: ClassRun;
let host: HostLink;
let line: Wild;
let joining: Joining;
let page: Element;
let rooms: (string | null)[];
let channel = 0;

beforeEach(async () => {
  fakeBrowser();
  await textsFromDisk('zh', 'join');
  const open = () => new BroadcastChannel(`join-${channel}`);
  channel += 1;
  run = await buildLesson(30, undefined, newId());
  host = openHostLink({
    ways: { socket: dialAsHost(open), stream: null },
    key: run.header.hostKey,
    pin: '428517',
    isDoorOpen: true,
    startAt: 1,
    onHeard: run.hear,
  });
  host.show(viewForPupils(run.state.value));
  await eventually(() => expect(host.room()).not.toBeNull());
  line = wildLine(dialAsPupil(open, 300));
  rooms = [];
  const kept = memoryRooms();
  joining = startJoining(
    {
      openLink: (by) => openPupilLink({ ways: { socket: line.dial, stream: null }, by, newSecret: newId, rooms: kept }),
      onRoom: (room) => rooms.push(room),
    },
    null,
  );
  page = render(<JoinScreen joining={joining} />).container;
});
afterEach(() => {
  cleanup();
  joining.close();
  host.close();
});

const press = (name: string | RegExp) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const teach = async (intent: TeacherIntent) => {
  await run.send(intent);
  host.show(viewForPupils(run.state.value));
};

async function enter(pin = '428517'): Promise<void> {
  act(() => {
    fireEvent.input(screen.getByRole('textbox', { name: /六位/ }), { target: { value: pin } });
  });
  press('进去');
}

async function seated(): Promise<void> {
  await enter();
  await title('你是几号？');
  press('7 号');
  await title('你进来了');
}

async function asked(question = buildQuestion()): Promise<void> {
  await seated();
  await teach({ type: 'start-activity', activity: 0 });
  await teach({ type: 'open-question', question });
  await screen.findByRole('button', { name: /A/ });
}

describe('on the way in', () => {
  test('a PIN leads to the seats, and the address then names the class', async () => {
    await enter('４２８ 517'); // as a Chinese keyboard may write it
    await title('你是几号？');
    expect(rooms).toEqual([host.room()?.room]);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('a PIN that is too short is said to be, and nothing is asked of the hub', async () => {
    expect(await axeFindings(page)).toEqual([]);
    await enter('4285');
    await screen.findByText('号码是六位，还差一点。');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('a closed door is said, with what to do', async () => {
    host.setDoor(false);
    await enter();
    await screen.findByText(/请老师开一下门/);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('a number is taken with one tap, and no name is asked', async () => {
    await seated();
    expect([...run.state.value.seats.keys()]).toEqual(['n-7']);
    expect(page.querySelector('input')).toBeNull();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('an animal is given, and called by its name', async () => {
    await enter();
    await title('你是几号？');
    press('给我一只动物');
    await screen.findByText('熊猫');
  });

  test('a seat that is taken is said to be, and another can be chosen', async () => {
    await run.hear([{ m: 'A'.repeat(22), b: { type: 'join', seat: 'n-7' } }]);
    await enter();
    await title('你是几号？');
    press('7 号');
    await screen.findByText(/已经有人坐了.*告诉老师/);
    press('8 号');
    await title('你进来了');
  });

  test('a seat can be changed while nothing is asked, or kept after all', async () => {
    await seated();
    press('换一个');
    await title('你是几号？');
    press('不换了');
    await title('你进来了');
    press('换一个');
    press('9 号');
    await screen.findByText('9 号');
    expect([...run.state.value.seats.keys()]).toEqual(['n-9']);
  });
});

test('by the QR code a seat can be chosen before the line is there, and is taken when it is', async () => {
  cleanup();
  line.setDown(true);
  const openLink = () =>
    openPupilLink({ ways: { socket: line.dial, stream: null }, by: { type: 'room', room: host.room()?.room ?? '' }, newSecret: newId, rooms: memoryRooms() });
  joining = startJoining({ openLink, onRoom: () => {} }, host.room()?.room ?? '');
  render(<JoinScreen joining={joining} />);
  press('7 号');
  await screen.findByText('正在坐下……');
  line.setDown(false);
  await title('你进来了');
  expect([...run.state.value.seats.keys()]).toEqual(['n-7']);
});

describe('when a question is open', () => {
  test('the choice is marked at once, and called received only when the teacher’s log has it', async () => {
    await asked();
    line.in = (text) => (text.includes('"told"') ? [] : [text]);
    press(/骗局/);
    expect(screen.getByRole('button', { name: /骗局/ }).getAttribute('aria-pressed')).toBe('true');
    await eventually(() => expect(run.state.value.asked[0]?.votes.size).toBe(1));
    expect([screen.queryByText('正在送出……') !== null, screen.queryByText('收到了')]).toEqual([true, null]);
    line.in = (text) => [text];
    await screen.findByText('收到了', {}, { timeout: 15_000 });
    expect(await axeFindings(page)).toEqual([]);
  });

  test('it can be changed and taken back', async () => {
    await asked();
    press(/骗局/);
    await screen.findByText('收到了');
    press(/先核实/);
    await eventually(() => expect(run.state.value.asked[0]?.votes.get('n-7')?.option).toBe('verify'));
    press('收回');
    await screen.findByText('收回了，还可以再选。');
    expect(run.state.value.asked[0]?.votes.get('n-7')?.option).toBeNull();
  });

  test('a choice made without a line stays here, says so, and is sent when the line is back', async () => {
    await asked();
    line.setDown(true);
    press(/骗局/);
    await screen.findByText(/正在连回教室。你的选择先留在这里/);
    line.setDown(false);
    await screen.findByText('收到了', {}, { timeout: 15_000 });
  });

  test('nothing of the answer or of other votes is on the screen', async () => {
    await asked(buildQuestion({ key: { ...buildQuestion().key, explain: buildText('密钥') } }));
    expect(page.innerHTML).not.toMatch(/密钥|\d+ 票|%/);
  });
});

describe('after the vote', () => {
  test('the own choice is named while the class waits', async () => {
    await asked();
    press(/骗局/);
    await screen.findByText('收到了');
    await teach({ type: 'close-question' });
    await title('投票结束，等老师揭晓');
    await screen.findByText('你选了 A。');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('the reveal says kindly how it was, what is right and why', async () => {
    await asked();
    press(/正常/);
    await screen.findByText('收到了');
    await teach({ type: 'reveal' });
    await title('揭晓');
    expect([screen.getByText(/这次没看出来/), screen.getByText('骗局'), screen.getByText('退款从来不用先付钱。')]).toHaveLength(3);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('a round with confidence names the answer once, however sure one was', async () => {
    const key = { ...buildQuestion().key, right: ['scam-sure', 'scam-unsure'] };
    await asked(buildQuestion({ options: TWO_WAYS.map((id) => ({ id, text: null })), key }));
    press(/骗局，不太确定/);
    await screen.findByText('收到了');
    await teach({ type: 'reveal' });
    await screen.findByText('你看对了。');
    expect(screen.getAllByText('骗局')).toHaveLength(1);
  });

  test('a decision shows what the own choice leads to, and not what others’ choices do', async () => {
    const options = ['first', 'second'].map((id) => ({ id, text: buildText(`做法${id}`) }));
    const key = { ...buildQuestion().key, right: ['first'], explain: null, feedback: { first: buildText('稳稳的'), second: buildText('账号没了') } };
    await asked(buildQuestion({ options, key }));
    press(/做法second/);
    await screen.findByText('收到了');
    await teach({ type: 'reveal' });
    await screen.findByText('账号没了');
    expect([screen.queryByText('稳稳的'), screen.getByText('做法first')]).toEqual([null, expect.anything()]);
  });
});

describe('the end', () => {
  test('of the lesson leads on to practice', async () => {
    await seated();
    await teach({ type: 'close' });
    host.end();
    await title('下课啦');
    expect(screen.getByRole('link', { name: '自己练一练' }).getAttribute('href')).toBe('#/practice');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('for a device that is sent out says to ask the teacher, and it can come back when allowed', async () => {
    await seated();
    const member = [...run.state.value.seats.values()][0] ?? '';
    await teach({ type: 'remove-member', member });
    host.drop(member);
    await title('老师请你先出来一下');
    expect(await axeFindings(page)).toEqual([]);
    await teach({ type: 'allow-member', member });
    press('再进去');
    await title('你是几号？');
  });
});

test('what happens is said to a screen reader without moving its place', async () => {
  await asked();
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(said()).toContain('可以选了。');
  press(/骗局/);
  await screen.findByText('收到了');
  expect(said().join()).toContain('收到了');
});
