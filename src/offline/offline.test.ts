// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Settings, SettingsStore } from '#core/ports.ts';
import { eventually } from '#testing/eventually.ts';
import { openOffline } from './offline.ts';
import { setBusy, whileNobodyIsBusy } from './busy-tabs.ts';

afterEach(() => {
  setBusy(false);
  for (const name of ['serviceWorker', 'locks', 'storage']) Reflect.deleteProperty(navigator, name);
});

function give(name: string, value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true });
}

function fakeSettings(): SettingsStore {
  let now = { said: [] as readonly string[] } as Settings;
  return { read: () => now, write: (change) => void (now = { ...now, ...change }), erase: () => {}, onChange: () => () => {} };
}

/** A container whose registration can be moved from state to state. */
function fakeContainer(first: Partial<Record<'installing' | 'waiting' | 'active', ServiceWorker>>) {
  const registration = Object.assign(new EventTarget(), { installing: null, waiting: null, active: null, update: vi.fn(async () => {}), ...first });
  const container = Object.assign(new EventTarget(), {
    controller: first.active ?? null,
    register: vi.fn(async () => registration),
    getRegistration: async () => registration,
  });
  return { registration, container };
}

/** The first installation waits until nobody taps. */
function untilRegistered({ register }: ReturnType<typeof fakeContainer>['container']): Promise<void> {
  return eventually(() => expect(register).toHaveBeenCalledTimes(1));
}

function fakeWorker(state = 'installed', onMessage = () => {}) {
  const worker = Object.assign(new EventTarget(), {
    state,
    postMessage: () => {
      onMessage();
      worker.state = 'activated';
      worker.dispatchEvent(new Event('statechange'));
    },
  });
  return worker as unknown as ServiceWorker; // as much of it as the page uses
}

/** Locks as one page sees them: others may hold ours. */
function fakeLocks(isHeldElsewhere: boolean) {
  return {
    request: async (_name: string, options: LockOptions, act: (lock: Lock | null) => unknown) =>
      act(options.ifAvailable && isHeldElsewhere ? null : ({} as Lock)),
  };
}

describe('without a service worker', () => {
  it('says so and answers everything without an exception', async () => {
    const offline = openOffline(fakeSettings(), 'sw.js');
    expect(offline.state()).toBe('unsupported');
    offline.setBusy(true);
    offline.setBusy(false);
    await offline.askToKeep();
    expect(await offline.applyUpdate()).toBe('nothing-waiting');
  });

  it('says that installing failed when registering is refused', async () => {
    give(
      'serviceWorker',
      Object.assign(new EventTarget(), {
        controller: null,
        register: async () => Promise.reject(new DOMException('no', 'SecurityError')),
        getRegistration: async () => undefined,
      }),
    );
    const offline = openOffline(fakeSettings(), 'sw.js');
    expect(offline.state()).toBe('installing');
    await eventually(() => expect(offline.state()).toBe('failed'));
  });
});

describe('opened from a folder', () => {
  it('asks for no service worker, which the browser would refuse there, and says that the app is here anyway', async () => {
    const { container } = fakeContainer({});
    give('serviceWorker', container);
    const offline = openOffline(fakeSettings(), 'sw.js', 'file:');
    expect(offline.state()).toBe('carried');
    expect(await offline.applyUpdate()).toBe('nothing-waiting');
    expect(container.register).not.toHaveBeenCalled();
  });
});

describe('with a service worker', () => {
  it('tells when the app is complete, and when an update waits', async () => {
    const installing = fakeWorker('installing');
    const { registration, container } = fakeContainer({ installing });
    give('serviceWorker', container);
    const offline = openOffline(fakeSettings(), 'sw.js');
    const heard: string[] = [];
    offline.onChange(() => heard.push(offline.state()));
    await untilRegistered(container);
    Object.assign(registration, { installing: null, active: installing });
    installing.dispatchEvent(new Event('statechange'));
    Object.assign(registration, { waiting: fakeWorker() });
    registration.dispatchEvent(new Event('updatefound'));
    expect(heard).toEqual(['ready', 'update-waiting']);
  });

  it.each([
    ['leaves the processor to whoever taps, and installs in the first pause', 5, 2000],
    ['does not wait for ever for somebody who never pauses', 70, 0],
  ])('%s', async (_title, taps, pause) => {
    vi.useFakeTimers();
    const { container } = fakeContainer({});
    give('serviceWorker', container);
    openOffline(fakeSettings(), 'sw.js');
    for (let tap = 0; tap < taps; tap++) {
      dispatchEvent(new Event('pointerdown'));
      await vi.advanceTimersByTimeAsync(1000);
    }
    if (pause > 0) expect(container.register).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(pause);
    vi.useRealTimers();
    await untilRegistered(container);
  });

  it('registers again after a first installation that failed', async () => {
    const installing = fakeWorker('installing');
    const { registration, container } = fakeContainer({ installing });
    give('serviceWorker', container);
    const offline = openOffline(fakeSettings(), 'sw.js');
    await untilRegistered(container);
    Object.assign(registration, { installing: null });
    installing.dispatchEvent(new Event('statechange'));
    expect(offline.state()).toBe('failed');
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
    dispatchEvent(new Event('online'));
    expect(container.register).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['refuses while this tab is in mid-scenario', true, fakeLocks(false), 'someone-plays'],
    ['refuses while another tab is in mid-scenario', false, fakeLocks(true), 'someone-plays'],
    ['leaves it to the browser where tabs can’t be asked', false, undefined, 'later'],
    ['updates when nobody plays', false, fakeLocks(false), 'applying'],
  ])('%s', async (_title, isBusy, locks, answer) => {
    const asked = vi.fn();
    const waiting = fakeWorker('installed', asked);
    const { container } = fakeContainer({ active: fakeWorker('activated'), waiting });
    give('serviceWorker', container);
    if (locks) give('locks', locks);
    const offline = openOffline(fakeSettings(), 'sw.js');
    dispatchEvent(new Event('pointerdown')); // somebody is here: the update does not come by itself as at a quiet start
    offline.setBusy(isBusy);
    expect(await offline.applyUpdate()).toBe(answer);
    expect(asked).toHaveBeenCalledTimes(answer === 'applying' ? 1 : 0);
  });
});

it('lets go of the lock when a scenario is left before the lock was given', async () => {
  let give: ((lock: Lock) => unknown) | undefined;
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: { request: (_name: string, _options: LockOptions, act: (lock: Lock) => unknown) => new Promise(() => (give = act)) },
  });
  setBusy(true);
  expect(await whileNobodyIsBusy(async () => 'done')).toBe('someone-plays');
  setBusy(false);
  await expect(give?.({} as Lock)).resolves.toBeUndefined();
});

it('asks the browser once in a lifetime to keep what is stored', async () => {
  const persist = vi.fn(async () => false);
  give('storage', { persist });
  const settings = fakeSettings();
  await openOffline(settings, null).askToKeep();
  await openOffline(settings, null).askToKeep();
  expect(persist).toHaveBeenCalledTimes(1);
});
