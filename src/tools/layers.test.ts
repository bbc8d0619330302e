import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Breach, cruiseLayers } from './cruise-layers.mjs';
import { PROJECT } from './paths.mjs';

/** Planted breaches: the rule that must see it, the file, the line in it. */
const FORBIDDEN_IMPORTS = [
  ['core-walls', 'src/core/play/a.ts', "import '#storage/a.ts';"],
  ['core-walls', 'src/core/play/b.ts', "import type { X } from '../../ui/a.ts';\nexport type Y = X;"],
  ['core-packages', 'src/core/play/c.ts', "import 'preact';"],
  ['core-packages', 'src/core/play/d.ts', "import 'node:fs';"],
  ['core-packages', 'src/core/content/e.ts', "import 'valibot';"],
  ['core-schema-only', 'src/core/content/e.schema.ts', "import 'idb';"],
  ['core-kernel-walls', 'src/core/kernel/a.ts', "import '../content/a.ts';"],
  ['core-content-walls', 'src/core/content/f.ts', "import '../play/z.ts';"],
  ['core-play-walls', 'src/core/play/e.ts', "import '../discernment/a.ts';"],
  ['core-review-walls', 'src/core/review/a.ts', "import '../badges/a.ts';"],
  ['core-badges-walls', 'src/core/badges/b.ts', "import '../certificate/a.ts';"],
  ['core-session-walls', 'src/core/session/a.ts', "import '../badges/a.ts';"],
  ['core-unknown-part', 'src/core/utils/a.ts', "import '../kernel/z.ts';"],
  ['storage-walls', 'src/storage/b.ts', "import '../i18n/a.ts';"],
  ['storage-packages', 'src/storage/c.ts', "import 'preact';"],
  ['link-walls', 'src/link/a.ts', "import '../hub/z.ts';"],
  ['offline-walls', 'src/offline/a.ts', "import '../storage/a.ts';"],
  ['offline-packages', 'src/offline/b.ts', "import 'idb';"],
  ['sw-walls', 'src/sw/a.ts', "import '../core/kernel/z.ts';"],
  ['i18n-walls', 'src/i18n/b.ts', "import '../ui/a.ts';"],
  ['ui-walls', 'src/ui/b.tsx', "import type { X } from '#core/kernel/z.ts';\nexport type Y = X;"],
  ['ui-packages', 'src/ui/c.tsx', "import 'i18next';"],
  ['channels-walls', 'src/channels/sms/a.tsx', "import '../../features/solo/a.ts';"],
  ['channels-types-only', 'src/channels/sms/b.tsx', "import '#core/kernel/z.ts';"],
  ['one-channel', 'src/channels/sms/c.tsx', "import '../phone-call/a.tsx';"],
  ['features-walls', 'src/features/solo/b.ts', "import '../../screens/student/home/a.tsx';"],
  ['features-packages', 'src/features/solo/c.ts', "import 'idb';"],
  ['one-feature', 'src/features/solo/d.ts', "import type { X } from '../judging/a.ts';\nexport type Y = X;"],
  ['screens-walls', 'src/screens/student/play/a.tsx', "import '#storage/a.ts';"],
  ['one-screen', 'src/screens/student/play/b.tsx', "import '../home/a.tsx';"],
  ['one-audience', 'src/screens/student/play/c.tsx', "import '../../teacher/home/a.tsx';"],
  ['app-walls', 'src/app/a.ts', "import '../hub/z.ts';"],
  ['app-walls', 'src/app/b.ts', "import '../sw/z.ts';"],
  ['hub-walls', 'src/hub/a.ts', "import '../core/play/z.ts';"],
  ['tests-stay-out', 'src/ui/d.tsx', "import '../testing/a.ts';"],
  ['tests-stay-out', 'src/app/c.ts', "import '../tools/a.mjs';"],
  ['tools-walls', 'src/tools/b.mjs', "import '../ui/a.ts';"],
  ['hub-is-started', 'src/tools/c.mjs', "import '../hub/z.ts';"],
  ['hub-packages', 'src/hub/b.ts', "import 'preact';"],
  ['unknown-folder', 'src/services/a.ts', "import '../core/kernel/z.ts';"],
  ['no-cycles', 'src/ui/e.tsx', "import './f.tsx';"],
  ['resolvable', 'src/ui/g.tsx', "import './nowhere.tsx';"],
] as const;

/** Imports that every rule must let through. */
const ALLOWED_IMPORTS = [
  ['src/core/content/g.schema.ts', "import 'valibot';"],
  ['src/core/review/b.ts', "import '../discernment/a.ts';"],
  ['src/core/badges/c.ts', "import '../review/z.ts';"],
  ['src/core/play/g.test.ts', "import '../../testing/a.ts';"],
  ['src/storage/d.ts', "import 'idb';\nimport '#core/kernel/z.ts';"],
  ['src/offline/c.ts', "import 'workbox-window';"],
  ['src/channels/sms/d.tsx', "import type { X } from '#core/kernel/z.ts';\nimport 'preact/hooks';\nexport type Y = X;"],
  ['src/channels/registry.ts', "import './sms/d.tsx';"],
  ['src/features/solo/e.ts', "import '#channels/registry.ts';\nimport '@preact/signals';"],
  ['src/screens/student/play/d.tsx', "import '../../../features/solo/e.ts';\nimport '../shared.ts';"],
  ['src/hub/c.ts', "import 'ws';\nimport '@redis/client';\nimport 'node:http';\nimport '#core/kernel/z.ts';"],
  ['src/tools/hub.mjs', "import '../hub/z.ts';"],
  ['src/app/d.ts', "import '../screens/student/play/d.tsx';\nimport '../storage/d.ts';"],
] as const;

const ENDS =
  'src/storage/a.ts src/ui/a.ts src/i18n/a.ts src/hub/z.ts src/sw/z.ts src/testing/a.ts src/tools/a.mjs src/features/solo/a.ts src/features/judging/a.ts'
    .split(' ')
    .concat('src/core/content/a.ts src/core/play/z.ts src/core/discernment/a.ts src/core/badges/a.ts src/core/certificate/a.ts src/core/review/z.ts'.split(' '))
    .concat(
      'src/core/kernel/z.ts src/channels/phone-call/a.tsx src/screens/student/home/a.tsx src/screens/teacher/home/a.tsx src/screens/student/shared.ts'.split(
        ' ',
      ),
    );

let project = '';
let breaches: readonly Breach[] = [];

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'layers-'));
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), content);
  };
  for (const file of ENDS) write(file, 'export type X = 1;\nexport {};\n');
  write('src/ui/f.tsx', "import './e.tsx';\n");
  for (const [, file, line] of FORBIDDEN_IMPORTS) write(file, `${line}\n`);
  for (const [file, line] of ALLOWED_IMPORTS) write(file, `${line}\n`);
  cpSync(join(PROJECT, 'package.json'), join(project, 'package.json'));
  symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'), 'junction');
  ({ breaches } = await cruiseLayers(project));
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the walls between folders', () => {
  test.each(FORBIDDEN_IMPORTS)('%s reports %s importing %s', (rule, file) => {
    expect(breaches.filter(({ from }) => from === file).map((breach) => breach.rule)).toContain(rule);
  });

  test.each(ALLOWED_IMPORTS)('lets %s import %s', (file) => {
    expect(breaches.filter(({ from }) => from === file)).toEqual([]);
  });
});
