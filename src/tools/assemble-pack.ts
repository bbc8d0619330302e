import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#core/kernel/read.ts';

/** The files that a pack may have or not: no manifest names them. */
const OPTIONAL = ['lessons', 'programmes'] as const;

/** A pack put together from its files: what `readPack` takes, what could not be read, and where each member comes from. */
export interface AssembledPack {
  readonly input: {
    readonly manifest: unknown;
    readonly scenarios: readonly unknown[];
    readonly items: readonly unknown[];
    readonly sources: readonly unknown[];
    /** Only where the pack has lessons. */
    readonly lessons?: unknown;
    /** Only where the pack has programmes. */
    readonly programmes?: unknown;
  };
  readonly problems: readonly Problem[];
  /** Turns a path of the pack (`items[12].title`) into one of its file (`items/daily-life.json [3].title`). */
  readonly inFile: (path: string) => string;
}

/** Reads the names of the packs from `index.json` in the folder of packs. Throws when there is none: then nothing can be built. */
export function packNames(folder: string): readonly string[] {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { packs: string[] }; // our own file; a broken one stops the build
  return index.packs;
}

/** Puts a pack together from its folder. Files that are missing or not JSON become problems; the others are still read. */
export function assemblePack(folder: string): AssembledPack {
  const problems: Problem[] = [];
  const origins = new Map<string, string>();
  const read = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      const why = isAbsent
        ? 'the manifest names this file, and it is not there'
        : `this is not JSON: ${String(error instanceof Error ? error.message : error)}`;
      problems.push({ code: isAbsent ? 'missing-file' : 'not-json', path: file, message: why });
      return undefined;
    }
  };
  const manifest = read('pack.json');
  const scenarios: unknown[] = [];
  for (const name of namesIn(manifest, 'scenarios')) {
    const file = `scenarios/${name}.json`;
    const scenario = read(file);
    if (scenario === undefined) continue;
    origins.set(`scenarios[${scenarios.length}]`, file);
    scenarios.push(scenario);
    if ((scenario as { id?: unknown } | null)?.id !== name)
      problems.push({ code: 'file-name', path: `${file} id`, message: `the file of a scenario is named after its id, here "${name}"` });
  }
  const members = (list: 'items' | 'sources'): readonly unknown[] => {
    const all: unknown[] = [];
    for (const name of namesIn(manifest, list)) {
      const file = `${list}/${name}.json`;
      const found = read(file);
      if (found === undefined) continue;
      if (!Array.isArray(found)) {
        problems.push({ code: 'shape', path: file, message: `this file is a list of ${list} in [square brackets]` });
        continue;
      }
      for (const [index, member] of found.entries()) {
        origins.set(`${list}[${all.length}]`, `${file} [${index}]`);
        all.push(member);
      }
    }
    return all;
  };
  const items = members('items');
  const sources = members('sources');
  const readOptional = (name: (typeof OPTIONAL)[number]): unknown => (existsSync(join(folder, `${name}.json`)) ? read(`${name}.json`) : undefined);
  const [lessons, programmes] = [readOptional('lessons'), readOptional('programmes')];
  const inFile = (path: string): string => {
    const member = /^(?:scenarios|items|sources)\[\d+\]/.exec(path)?.[0] ?? '';
    const file = origins.get(member);
    if (file !== undefined) return `${file} ${path.slice(member.length).replace(/^\./, '')}`.trim();
    const optional = OPTIONAL.find((name) => path.startsWith(name));
    if (optional !== undefined) return `${optional}.json ${path.slice(optional.length + 1)}`.trim();
    return path.startsWith('manifest') ? `pack.json ${path.slice('manifest.'.length)}`.trim() : path;
  };
  const optionals = { ...(lessons === undefined ? {} : { lessons }), ...(programmes === undefined ? {} : { programmes }) };
  return { input: { manifest, scenarios, items, sources, ...optionals }, problems, inFile };
}

function namesIn(manifest: unknown, list: string): readonly string[] {
  const names = (manifest as { files?: Record<string, unknown> } | null | undefined)?.files?.[list];
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string' && /^[a-z0-9-]+$/.test(name)) : [];
}
