import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { DIST, PROJECT } from './paths.mjs';
import { say } from './say.mjs';

// `npm run portable`: a folder and a zip for a USB stick; index.html in it opens by double click, without a server.
requireNode();
await installIfNeeded();
const { makePortable, sizeOf, zipFolder } = await import('./portable/make-portable.mjs'); // late: packages may just have been installed
const folder = join(PROJECT, 'portable');
say('正在制作……', 'Making it…');
if (!(isBuilt() || (await build())) || !(await makePortable(join(PROJECT, DIST), folder))) {
  say('没有做成，原因见上。', 'It could not be made, see above.');
  process.exit(1);
}
const [size, packed] = [sizeOf(folder), zipFolder(folder, 'fanzha-xianfeng')].map((bytes) => (bytes / 1e6).toFixed(1));
say(`portable/（${size} MB）拷到 U 盘，双击 index.html。`, `Copy portable/ (${size} MB) to a stick and double-click index.html.`);
say(`portable.zip（${packed} MB）可以发给别人，解压后再打开。`, `portable.zip (${packed} MB) is for sending; it has to be unpacked first.`);
