/**
 * Who may import whom under src (README of src has the same as a table). Each rule forbids, so that a folder nobody
 * thought of yet has no wall and is caught by `unknown-folder`.
 */

/** Tests, and what only tests use, may also reach builders, fakes and development packages. */
export const TEST_FILE = String.raw`(\.test\.tsx?$|^src/testing/|/(?:class-)?contract\.ts$)`;

/**
 * What each folder may reach, other than itself: folders of src, and packages by their beginning.
 * @type {Record<string, { folders: readonly string[], packages: readonly string[] }>}
 */
const MAY = {
  core: { folders: [], packages: [] }, // valibot: see core-schema-only
  storage: { folders: ['core'], packages: ['idb', 'write-excel-file'] },
  link: { folders: ['core'], packages: [] },
  offline: { folders: ['core'], packages: ['workbox-window'] },
  sw: { folders: [], packages: ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'] },
  i18n: { folders: [], packages: ['i18next', 'preact', '@preact/signals'] },
  ui: { folders: ['i18n'], packages: ['preact', '@preact/signals', 'uqr'] },
  channels: { folders: ['ui', 'i18n', 'core'], packages: ['preact', '@preact/signals'] }, // core: types only, see channels-types-only
  features: { folders: ['core', 'channels', 'ui', 'i18n'], packages: ['preact', '@preact/signals'] },
  screens: { folders: ['features', 'channels', 'ui', 'i18n', 'core'], packages: ['preact', '@preact/signals', 'wouter-preact'] },
  app: {
    folders: ['core', 'storage', 'link', 'offline', 'i18n', 'ui', 'channels', 'features', 'screens', 'styles'],
    packages: ['preact', '@preact/signals', 'wouter-preact'],
  },
  hub: { folders: ['core/session', 'core/kernel'], packages: ['ws', '@redis/client', 'node:'] },
};

/** What each part of core may reach, other than itself: kernel ← content ← play, discernment, review ← badges ← certificate. */
const CORE_MAY = {
  kernel: [],
  content: ['kernel'],
  play: ['kernel', 'content'],
  discernment: ['kernel', 'content'],
  review: ['kernel', 'content', 'discernment'], // remembers how a response went, and so knows what a response is
  badges: ['kernel', 'content', 'play', 'discernment', 'review'],
  progress: ['kernel', 'content', 'play', 'discernment', 'review', 'badges'], // all that can be computed from the log
  certificate: ['kernel', 'content', 'play', 'discernment', 'review', 'badges', 'progress'],
  session: ['kernel', 'content', 'play', 'discernment', 'review'], // what a lesson brings back comes on the same ladder of days
  cards: ['kernel', 'content'],
};

const either = (/** @type {readonly string[]} */ names) => `(?:${names.join('|')})`;
const escaped = (/** @type {string} */ name) => name.replace(/[/.@]/g, String.raw`\$&`);

const folderWalls = Object.entries(MAY).map(([folder, { folders }]) => ({
  name: `${folder}-walls`,
  severity: /** @type {const} */ ('error'),
  comment: `${folder} may import ${[folder, ...folders].join(', ')}`,
  from: { path: `^src/${folder}/`, pathNot: TEST_FILE },
  to: { path: '^src/', pathNot: `^src/${either([folder, ...folders])}/` },
}));

/** A package is recognised by where it lies, or by its bare name where it could not be resolved. */
const packageWalls = Object.entries(MAY).map(([folder, { packages }]) => ({
  name: `${folder}-packages`,
  severity: /** @type {const} */ ('error'),
  comment: `${folder} may import the packages: ${packages.join(', ') || 'none'}`,
  from: { path: `^src/${folder}/`, pathNot: folder === 'core' ? `${TEST_FILE}|\\.schema\\.ts$` : TEST_FILE },
  to: {
    pathNot: ['^src/', ...packages.flatMap((name) => [`node_modules/${escaped(name)}/`, `^${escaped(name)}`])],
    dependencyTypesNot: packages.includes('node:') ? ['core'] : [],
  },
}));

const coreWalls = Object.entries(CORE_MAY).map(([part, parts]) => ({
  name: `core-${part}-walls`,
  severity: /** @type {const} */ ('error'),
  comment: `core/${part} may import ${[part, ...parts].join(', ')}`,
  from: { path: `^src/core/${part}/`, pathNot: TEST_FILE },
  to: { path: '^src/core/', pathNot: `^src/core/${either([part, ...parts])}/` },
}));

/** @type {import('dependency-cruiser').IFlattenedRuleSet['forbidden']} */
export const FORBIDDEN = [
  ...folderWalls,
  ...packageWalls.map((rule) => (rule.to.dependencyTypesNot.length === 0 ? { ...rule, to: { pathNot: rule.to.pathNot } } : rule)),
  ...coreWalls,
  {
    name: 'core-schema-only',
    severity: 'error',
    comment: 'schema files of core may import valibot, and no other package',
    from: { path: String.raw`^src/core/.*\.schema\.ts$` },
    to: { pathNot: ['^src/', 'node_modules/valibot/'] },
  },
  {
    name: 'core-unknown-part',
    severity: 'error',
    comment: 'a new part of core needs its place in the order',
    from: { path: '^src/core/[^/]+/', pathNot: `^src/core/${either(Object.keys(CORE_MAY))}/` },
    to: {},
  },
  {
    name: 'channels-types-only',
    severity: 'error',
    comment: 'a channel shows what it is given: it knows the types of core, not its functions',
    from: { path: '^src/channels/', pathNot: TEST_FILE },
    to: { path: '^src/core/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'one-channel',
    severity: 'error',
    comment: 'a channel never imports another: what two need moves down to ui',
    from: { path: '^src/channels/([^/]+)/', pathNot: TEST_FILE },
    to: { path: '^src/channels/[^/]+/', pathNot: '^src/channels/$1/' },
  },
  {
    name: 'one-feature',
    severity: 'error',
    comment: 'a feature never imports another: the screen composes both',
    from: { path: '^src/features/([^/]+)/', pathNot: TEST_FILE },
    to: { path: '^src/features/[^/]+/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'one-screen',
    severity: 'error',
    comment: 'a screen never imports another; what an audience shares lies in the folder of the audience',
    from: { path: '^src/screens/([^/]+)/([^/]+)/', pathNot: TEST_FILE },
    to: { path: '^src/screens/[^/]+/[^/]+/', pathNot: '^src/screens/$1/$2/' },
  },
  {
    name: 'one-audience',
    severity: 'error',
    comment: 'nothing of the teacher in the pupil’s download',
    from: { path: '^src/screens/([^/]+)/', pathNot: TEST_FILE },
    to: { path: '^src/screens/', pathNot: '^src/screens/(?:$1|board)/' },
  },
  {
    name: 'board-is-for-big-screens',
    severity: 'error',
    comment: 'what a class and a hall look at is no part of the pupil’s download',
    from: { path: '^src/screens/(?!teacher/|officer/|board/)', pathNot: TEST_FILE },
    to: { path: '^src/screens/board/' },
  },
  {
    name: 'tests-stay-out',
    severity: 'error',
    comment: 'builders, fakes and tools never ship',
    from: { path: '^src/', pathNot: `${TEST_FILE}|^src/tools/` },
    to: { path: `${TEST_FILE}|^src/tools/` },
  },
  {
    name: 'tools-walls',
    severity: 'error',
    comment: 'tools work on the rules and the content, not on the page',
    from: { path: '^src/tools/', pathNot: TEST_FILE },
    to: { path: '^src/', pathNot: '^src/(?:tools|core|testing|i18n|hub)/' },
  },
  {
    name: 'hub-is-started',
    severity: 'error',
    comment: 'the tools start the hub; what they need of it they are given',
    from: { path: '^src/tools/', pathNot: `${TEST_FILE}|^src/tools/(?:serve-with-hub|hub)\\.mjs$|^src/tools/bench-class/` },
    to: { path: '^src/hub/' },
  },
  {
    name: 'unknown-folder',
    severity: 'error',
    comment: 'a new folder of src needs its walls',
    from: { path: '^src/[^/]+/', pathNot: `^src/${either([...Object.keys(MAY), 'testing', 'tools', 'styles'])}/` },
    to: {},
  },
  { name: 'no-cycles', severity: 'error', comment: 'modules that need each other are one module', from: { path: '^src/' }, to: { circular: true } },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'an import that leads nowhere hides from every other rule',
    from: { path: '^src/' },
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
];
