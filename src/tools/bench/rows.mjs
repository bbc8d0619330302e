import { chooseStage, fullFile, restore } from './full-store.mjs';
import { newPhone } from './phone.mjs';
import { giveVisit } from './stage.mjs';
import { playThrough, tapPlain } from './taps.mjs';
import { moveIn, visit } from './visits.mjs';

/**
 * @typedef {object} Setting
 * @property {Record<string, import('./sites.mjs').Site>} sites
 * @property {string} browser
 * @property {string} pin
 * @property {string} dist
 * @property {string[]} others names of further sites
 */

/** The flagship, whose first question the static page has too. */
const SCENARIO = '#/play/golmud-investment-app';
/** The first tap works in the page's own first words, which begin the story; `story` is when it stands on the screen. */
const DEEP = { painted: '.first:not([hidden]) .first-beat', ready: '#first-begin:not([hidden]) button', story: '[data-screen=play] [data-action]' };
const DEEP_AGAIN = { ...DEEP, painted: '.first:not([hidden])' };
const PLAIN = { painted: '#first-beat', ready: '#choice' };
const HOME = { painted: '.first:not([hidden])', ready: '[data-stage]' };
const START = { painted: '.first:not([hidden])', ready: '[data-action=start]:not([data-next=loading])' };
const ME = { painted: '[data-action=see-data]', ready: '[data-action=see-data]' };
const FULL = 10_000;

/**
 * What is measured, each on phones that were never used before; all targets in turn, so that a busy moment of the
 * machine hits them alike.
 * @type {readonly { name: string, run: (setting: Setting) => Promise<Record<string, number | number[]>> }[]}
 */
export const ROWS = [
  { name: 'first', run: firstVisits },
  { name: 'second', run: secondVisits },
  { name: 'taps', run: taps },
  { name: 'store', run: stores },
  { name: 'stage', run: stage },
];

/** @param {Setting} setting */
async function firstVisits({ sites, others, ...setting }) {
  const targets = [
    { name: 'static', site: sites['static'], hash: '', marks: PLAIN },
    { name: 'deep', site: sites['app'], hash: SCENARIO, marks: DEEP },
    { name: 'home', site: sites['app'], hash: '', marks: HOME },
    ...others.map((name) => ({ name, site: sites[name], hash: '', marks: { painted: 'body', ready: 'button, input, a' } })),
  ];
  /** @type {Record<string, number>} */
  const found = {};
  for (const { name, site, hash, marks } of targets) {
    if (!site) continue;
    const phone = await newPhone(setting);
    try {
      const seen = await visit(phone, site, hash, marks, {});
      for (const [figure, value] of Object.entries(seen)) found[`first.${name}.${figure}`] = value;
    } finally {
      await phone.close();
    }
  }
  return found;
}

/** @param {Setting} setting */
async function secondVisits({ sites, ...setting }) {
  const { app, static: plain } = sites;
  if (!app || !plain) return {};
  /** @type {Record<string, number>} */
  const found = {};
  const phone = await newPhone(setting);
  try {
    await visit(phone, plain, '', PLAIN, { isSlowNetwork: false, cpu: 1 });
    await moveIn(phone, app.url);
    const note = async (/** @type {string} */ name, /** @type {Promise<import('./visits.mjs').Visit>} */ visiting) => {
      for (const [figure, value] of Object.entries(await visiting)) found[`second.${name}.${figure}`] = value;
      await phone.stopWorkers();
    };
    await note('static', visit(phone, plain, '', PLAIN, {}));
    await note('home', visit(phone, app, '', HOME, {}));
    await note('deep', visit(phone, app, SCENARIO, DEEP_AGAIN, {}));
    await note('offline-home', visit(phone, app, '', HOME, { hasNetwork: false }));
    await note('offline-deep', visit(phone, app, SCENARIO, DEEP_AGAIN, { hasNetwork: false }));
  } finally {
    await phone.close();
  }
  return found;
}

/** @param {Setting} setting */
async function taps({ sites, ...setting }) {
  /** @type {Record<string, number[]>} */
  const found = {};
  for (const cpu of [4, 12]) {
    const phone = await newPhone(setting);
    try {
      found[`taps.${cpu}x`] = await playThrough(phone, `${sites['app']?.url}${SCENARIO}`, cpu);
      found[`taps.static.${cpu}x`] = await tapPlain(phone, `${sites['static']?.url}`, cpu);
    } finally {
      await phone.close();
    }
  }
  return found;
}

/** @param {Setting} setting */
async function stage({ sites, ...setting }) {
  const phone = await newPhone(setting);
  try {
    const { presses, heap, reopened } = await giveVisit(phone, `${sites['app']?.url}`, 4);
    return { 'stage.4x.presses': presses, 'stage.heap': heap, 'stage.4x.reopened': reopened };
  } finally {
    await phone.close();
  }
}

/** @param {Setting} setting */
async function stores({ sites, dist, ...setting }) {
  const { app } = sites;
  if (!app) return {};
  /** @type {Record<string, number>} */
  const found = {};
  for (const name of ['empty', 'full']) {
    const phone = await newPhone(setting);
    try {
      await chooseStage(phone, app.url);
      await moveIn(phone, app.url);
      if (name === 'full') await restore(phone, app.url, fullFile(dist, FULL));
      await phone.stopWorkers();
      found[`store.${name}.start`] = (await visit(phone, app, '', START, {})).ready;
      found[`store.${name}.me`] = (await visit(phone, app, '#/me', ME, {})).ready;
    } finally {
      await phone.close();
    }
  }
  return found;
}
