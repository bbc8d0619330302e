import { notedBy, whenSeen } from './watch-page.mjs';

/**
 * What is looked for on a page: the first words of the story, and the first thing one can do there.
 * @typedef {object} Marks
 * @property {string} painted selector
 * @property {string} ready selector
 * @property {string} [story] selector of what the page is for, where it comes later than the first thing to do
 */

/**
 * One visit, in ms after it began.
 * @typedef {object} Visit
 * @property {number} paint first contentful paint
 * @property {number} painted
 * @property {number} ready
 * @property {number} story the same as `ready` where nothing comes later
 * @property {number} longTasks sum of the long tasks that began before `ready`
 * @property {number} shift cumulative layout shift up to a second after `ready`
 * @property {number} requests that reached the server before `ready`
 */

/**
 * Opens the address on a fresh page and waits until its first tap would do something.
 * @param {import('./phone.mjs').Phone} phone
 * @param {import('./sites.mjs').Site} site
 * @param {string} hash
 * @param {Marks} marks
 * @param {import('./phone.mjs').Throttle} throttle
 * @returns {Promise<Visit>}
 */
export async function visit(phone, site, hash, marks, throttle) {
  const page = await phone.newPage(throttle);
  const before = site.asked.length;
  await page.goto(site.url + hash, { waitUntil: 'commit' });
  const painted = await whenSeen(page, marks.painted);
  const ready = await whenSeen(page, marks.ready);
  const requests = site.asked.length - before;
  const story = marks.story ? await whenSeen(page, marks.story) : ready;
  await page.waitForTimeout(1000);
  const noted = await notedBy(page);
  await page.close();
  const longTasks = noted.tasks.filter(([start]) => start < ready).reduce((sum, [, length]) => sum + length, 0);
  return { paint: noted.paint, painted, ready, story, longTasks, shift: noted.shift, requests };
}

/**
 * Lets the service worker take the whole app in, without any throttling, and puts it to sleep.
 * @param {import('./phone.mjs').Phone} phone
 * @param {string} url
 */
export async function moveIn(phone, url) {
  const page = await phone.newPage({ isSlowNetwork: false, cpu: 1 });
  await page.goto(url);
  await page.evaluate(async () => {
    const isIn = async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.active?.state === 'activated' && navigator.serviceWorker.controller !== null;
    };
    while (!(await isIn())) await new Promise((resolve) => setTimeout(resolve, 200));
  });
  await page.close();
  await phone.stopWorkers();
}
