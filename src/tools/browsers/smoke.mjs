import { setTimeout as wait } from 'node:timers/promises';

/** Presses whatever leads on in a scenario, and says what it was. Old engines run this: plain ES5. */
const STEP = `(function () {
  if (document.querySelector('[data-ending]')) return 'ending';
  var ways = ['[data-choice]', '[data-action="skip-intro"]', '[data-action="continue"]', '[data-action="hurry"]'];
  for (var i = 0; i < ways.length; i++) {
    var found = document.querySelector(ways[i]);
    if (found && !found.disabled) { found.click(); return ways[i]; }
  }
  return 'nothing';
})()`;
const CHOICES = 3;
const PATIENCE = 45_000; // ms; shared machines are slow

/**
 * The journey that must work in every browser we promise: open, play a bit, reload with the server gone, give a lesson
 * and a visit, get the next version, and the same from a folder without any server. Driven by the attributes that the README documents for automation.
 * @param {import('./driven-page.mjs').DrivenPage} page
 * @param {import('./changing-site.mjs').ChangingSite} site
 * @param {{ first: string, second: string, secondVersion: string, scenario: string, folder: string, log: (step: string) => void }} options
 * `folder` is the address of the page in the portable folder
 */
export async function smoke(page, site, { first, second, secondVersion, scenario, folder, log }) {
  await site.serve(first);
  await page.open(site.url);
  await until(page, `!!document.querySelector('[data-screen]')`, 'the first screen');
  log('open');

  await page.run(`void (location.hash = '#/play/${scenario}')`);
  await until(page, `!!document.querySelector('[data-screen="play"]')`, 'the scenario');
  await playOn(page);
  log('play');

  await page.run(
    `void (navigator.serviceWorker.ready.then(function (it) { setInterval(function () { window.smokeReady = it.active && it.active.state === 'activated'; }, 100); }))`,
  );
  await until(page, 'window.smokeReady === true', 'everything kept for use without a network');
  await site.stop();
  await reload(page);
  await until(page, `!!document.querySelector('[data-screen="play"]')`, 'the scenario without a server');
  await until(page, `!!document.querySelector('[data-choice], [data-action], [data-ending]')`, 'something to do without a server');
  log('offline');
  await teach(page);
  log('teach');
  await show(page);
  log('stage');

  await site.serve(second);
  await page.run(`void (location.hash = '#/')`);
  for (let tried = 1; ; tried++) {
    await reload(page);
    // The new version comes by itself at a quiet start, or by this button.
    const isNew = `(function () { var now = document.querySelector('[data-action="update"]'); if (now) now.click(); return document.documentElement.getAttribute('data-version') === '${secondVersion}'; })()`;
    const came = await until(page, isNew, 'the new version').then(() => true, (error) => (tried < 3 ? false : Promise.reject(error))); // prettier-ignore
    if (came) break;
  }
  await until(page, `!!document.querySelector('[data-screen]')`, 'the first screen of the new version');
  log('update');

  await site.stop();
  await page.open(folder);
  await until(page, `!!document.querySelector('[data-screen]')`, 'the first screen from a folder');
  await page.run(`void (location.hash = '#/play/${scenario}')`);
  await until(page, `!!document.querySelector('[data-screen="play"]')`, 'the scenario from a folder');
  await playOn(page);
  await teach(page);
  await show(page);
  log('from a folder');
}

/** @param {import('./driven-page.mjs').DrivenPage} page */
async function playOn(page) {
  const end = Date.now() + 2 * PATIENCE;
  for (let choices = 0; choices < CHOICES;) {
    const pressed = await page.run(STEP);
    if (pressed === 'ending') return;
    if (pressed === '[data-choice]') choices++;
    if (Date.now() > end) throw new Error(`stuck while playing, after ${choices} choices`);
    await wait(300);
  }
}

/**
 * A lesson by hands, with no server at all: begun, a question put, half of the class counted, closed, and still there
 * after a reload. What an old whiteboard must do.
 * @param {import('./driven-page.mjs').DrivenPage} page
 */
async function teach(page) {
  const lesson = '[data-screen="lesson"]';
  await page.run(`void (location.hash = '#/class')`);
  await until(page, pressing('[data-action="begin-lesson"]'), 'the page where lessons begin');
  await until(page, `!!document.querySelector('${lesson}[data-step="open-question"]')`, 'the lesson');
  await until(page, pressing('[data-action="next-step"]'), 'the first question');
  await until(page, `!!document.querySelector('${lesson}[data-phase="open"]')`, 'the open question');
  await until(page, pressing('[data-action="hands"]'), 'the way to count hands');
  await until(page, pressing('[data-glance="half"]'), 'half of the class');
  await until(page, `Number((document.querySelector('[data-votes]') || document.body).getAttribute('data-votes')) > 5`, 'the counted hands');
  await reload(page);
  await until(
    page,
    `!!document.querySelector('${lesson}[data-phase="open"]') && Number(document.querySelector('[data-votes]').getAttribute('data-votes')) > 5`,
    'the lesson after a reload',
  );
}

/**
 * The officer's stage: a visit begun, three presses of a clicker, and the same beat after a reload. What any computer in a hall must do.
 * @param {import('./driven-page.mjs').DrivenPage} page
 */
async function show(page) {
  const events = `Number((document.querySelector('[data-screen="stage"]') || document.body).getAttribute('data-events'))`;
  const wall = `document.querySelector('[data-screen="stage"]').innerText.trim()`;
  const key = `new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true })`;
  await page.run(`void (location.hash = '#/demo')`);
  await until(page, pressing('[data-programme]'), 'the programmes');
  await until(page, pressing('[data-action="start-visit"]'), 'the programme');
  await until(page, `${events} > 0`, 'the stage');
  for (let presses = 0; presses < 3; presses++) {
    const before = Number(await page.run(events));
    await page.run(`void document.body.dispatchEvent(${key})`);
    await until(page, `${events} > ${before}`, 'the next beat');
  }
  await wait(500); // the phone comes a frame after the words
  const [length, words] = [Number(await page.run(events)), JSON.stringify(await page.run(wall))];
  await reload(page);
  await until(page, `${events} === ${length} && ${wall} === ${words}`, 'the same beat after a reload');
}

/** @param {string} selector */
function pressing(selector) {
  return `(function () { var it = document.querySelector('${selector}'); if (it) it.click(); return !!it; })()`;
}

/** @param {import('./driven-page.mjs').DrivenPage} page */
async function reload(page) {
  await page.run('void (window.smokeOld = true, setTimeout(function () { location.reload(); }, 50))');
  await until(page, '!window.smokeOld && document.readyState === "complete"', 'the page after reloading');
}

/**
 * Asks again and again; a page that is just being left may not answer.
 * @param {import('./driven-page.mjs').DrivenPage} page
 * @param {string} expression
 * @param {string} what
 */
async function until(page, expression, what) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    if ((await page.run(expression).catch(() => false)) === true) return;
    if (Date.now() > end) throw new Error(`did not come: ${what}`);
    await wait(250);
  }
}
