/**
 * What a page notes about itself, as `__bench`.
 * @typedef {object} Noted
 * @property {Record<string, number>} seen selector → when it was first painted, ms after the visit began
 * @property {number} longTasks ms
 * @property {[start: number, length: number][]} tasks
 * @property {number} shift cumulative layout shift
 * @property {number} paint first contentful paint
 * @property {number[]} taps ms from the finger's leaving until what the tap led to is painted
 * @property {number[]} presses ms from a key's going down until what it led to on a stage is painted
 * @property {string[]} wanted selectors to look for
 */

/**
 * Runs inside the page before anything else of it. Looks at every frame for the elements that matter, and times
 * every tap until what it changed has been painted: Event Timing ends with the handlers, and ours write to the
 * database before the screen moves on.
 */
export function watchPage() {
  /** @type {Noted} */
  const noted = {
    seen: {},
    longTasks: 0,
    tasks: [],
    shift: 0,
    paint: NaN,
    taps: [],
    presses: [],
    wanted: [
      '#first-beat',
      '#choice',
      '.first:not([hidden]) .first-beat',
      '.first:not([hidden])',
      '[data-beat]',
      '#first-begin:not([hidden]) button',
      '[data-screen=play] [data-action]',
      '[data-choice]',
      '[data-stage]',
      '[data-action=start]:not([data-next=loading])',
      '[data-action=see-data]',
    ],
  };
  /** @type {PerformanceObserver[]} */
  const observers = [];
  const rest = () => {
    noted.wanted = [];
    for (const observer of observers) observer.disconnect();
  };
  Object.assign(window, { __bench: noted, __rest: rest });

  /** Asked for in an animation frame: before any timer, since what a timer then draws belongs to the next frame. */
  const afterPaint = (/** @type {() => void} */ act) => {
    const scheduler = /** @type {any} */ (window).scheduler;
    if (scheduler) return void scheduler.postTask(act, { priority: 'user-blocking' });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = act;
    port2.postMessage(null);
  };
  const isVisible = (/** @type {Element | null} */ element) => Boolean(element && element.getClientRects().length > 0);
  const look = () => {
    const found = noted.wanted.filter((selector) => noted.seen[selector] === undefined && isVisible(document.querySelector(selector)));
    if (found.length > 0)
      afterPaint(() => {
        for (const selector of found) noted.seen[selector] = performance.now();
      });
    // Looking costs a frame's work each time: no longer than there is something to look for.
    if (noted.wanted.some((selector) => noted.seen[selector] === undefined)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  const observe = (/** @type {string} */ type, /** @type {(entry: any) => void} */ note) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
    observer.observe({ type, buffered: true });
    observers.push(observer);
  };
  observe('longtask', (entry) => {
    noted.longTasks += entry.duration;
    noted.tasks.push([entry.startTime, entry.duration]);
  });
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) noted.shift += entry.value;
  });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') noted.paint = entry.startTime;
  });

  /** When the finger left, and no answer has been seen yet. @type {number | null} */
  let tapped = null;
  addEventListener('pointerup', (event) => (tapped = event.timeStamp), true);
  /** When a key went down, and the stage has not answered yet. @type {number | null} */
  let pressed = null;
  addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
  const watchTaps = () =>
    new MutationObserver((changes) => {
      if (pressed !== null && changes.some(({ attributeName }) => attributeName === 'data-events')) {
        const from = pressed;
        pressed = null;
        requestAnimationFrame(() => afterPaint(() => noted.presses.push(performance.now() - from)));
      }
      const isAnswer = changes.some(({ target }) => !(target instanceof Element && target.closest('progress, [aria-live]')));
      if (tapped === null || !isAnswer) return;
      const from = tapped;
      tapped = null;
      requestAnimationFrame(() => afterPaint(() => noted.taps.push(performance.now() - from)));
    }).observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-phase', 'aria-pressed', 'hidden', 'data-step', 'data-events'],
    });
  addEventListener('DOMContentLoaded', watchTaps);
  // A link within a page without script changes nothing that could be watched: its answer is in the next frame.
  addEventListener('click', ({ target }) => {
    if (tapped === null || !(target instanceof Element && target.closest('a[href^="#"]'))) return;
    const from = tapped;
    tapped = null;
    requestAnimationFrame(() => afterPaint(() => noted.taps.push(performance.now() - from)));
  });
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Noted>}
 */
export function notedBy(page) {
  return page.evaluate(() => /** @type {any} */ (window).__bench);
}

/**
 * When the selector was first painted, in ms after the visit began.
 * @param {import('@playwright/test').Page} page
 * @param {string} selector one of those that are looked for
 */
export async function whenSeen(page, selector) {
  const seen = await page.waitForFunction((wanted) => /** @type {any} */ (window).__bench.seen[wanted], selector, { timeout: 60_000, polling: 200 });
  return /** @type {number} */ (await seen.jsonValue());
}

/**
 * Only taps and presses from here on: each frame that is looked at is a frame's work, and each entry the browser tells
 * of (at 12× every tap is a long task) comes as a task of its own, between a tap and what it led to.
 * @param {import('@playwright/test').Page} page
 */
export function stopLooking(page) {
  return page.evaluate(() => /** @type {any} */ (window).__rest());
}
