import type { Problem, Read } from '../kernel/read.ts';
import { checkMembers, checkPack } from './check-pack.ts';
import { isNewerFormat, newerFormat } from './format.ts';
import { type Pack, readItemShape, readLessonsShape, readManifest, readProgrammesShape, readScenarioShape, readSourceShape } from './pack.schema.ts';

/**
 * Reads a pack from outside: the pack, or *all* its problems, each with its path and in an author's words.
 * A pack of a newer format gives the one problem `newer-format`: nothing else can be said about it.
 * Never throws.
 */
export function readPack(input: unknown): Read<Pack> {
  if (!isRecord(input)) return { ok: false, problems: [{ code: 'shape', path: '', message: 'a pack is an object in {curly brackets}' }] };
  const format = isRecord(input['manifest']) ? input['manifest']['format'] : undefined;
  if (isNewerFormat(format)) return { ok: false, problems: [newerFormat('manifest.format')] };

  const manifest = readManifest(input['manifest']);
  const scenarios = readAll(input['scenarios'], 'scenarios', readScenarioShape);
  const items = readAll(input['items'], 'items', readItemShape);
  const sources = readAll(input['sources'], 'sources', readSourceShape);
  const lessons = input['lessons'] === undefined ? undefined : readLessonsShape(input['lessons']);
  const programmes = input['programmes'] === undefined ? undefined : readProgrammesShape(input['programmes']);
  const strange = Object.keys(input).filter((key) => !['manifest', 'scenarios', 'items', 'sources', 'lessons', 'programmes'].includes(key));
  const problems: Problem[] = [
    ...(manifest.ok ? [] : manifest.problems),
    ...[scenarios, items, sources].flatMap((members) => members.problems),
    ...(lessons === undefined || lessons.ok ? [] : lessons.problems),
    ...(programmes === undefined || programmes.ok ? [] : programmes.problems),
    ...strange.map((key) => ({ code: 'shape', path: key, message: `"${key}" is not a field the format knows here` })),
  ];
  if (!manifest.ok) return { ok: false, problems };

  const pack: Pack = {
    manifest: manifest.value,
    scenarios: scenarios.values,
    items: items.values,
    sources: sources.values,
    ...(lessons?.ok ? { lessons: lessons.value } : {}),
    ...(programmes?.ok ? { programmes: programmes.value } : {}),
  };
  if (problems.length === 0) {
    const found = checkPack(pack);
    return found.length === 0 ? { ok: true, value: pack } : { ok: false, problems: found };
  }
  // Some members are broken. What can be said of the others is said now, so that an author sees all at once.
  const places = { scenarios: scenarios.places, items: items.places, sources: sources.places };
  return { ok: false, problems: [...problems, ...checkMembers(pack).map((problem) => ({ ...problem, path: originalPath(problem.path, places) }))] };
}

/** The members of right shape, the index each had in the file, and what is wrong with the others. */
interface Members<Member> {
  readonly values: Member[];
  readonly places: number[];
  readonly problems: Problem[];
}

function readAll<Member>(input: unknown, path: string, readOne: (input: unknown, at: string) => Read<Member>): Members<Member> {
  if (!Array.isArray(input)) return { values: [], places: [], problems: [{ code: 'shape', path, message: 'must be a list in [square brackets]' }] };
  const members: Members<Member> = { values: [], places: [], problems: [] };
  for (const [index, member] of input.entries()) {
    const read = readOne(member, `${path}[${index}]`);
    if (read.ok) {
      members.values.push(read.value);
      members.places.push(index);
    } else members.problems.push(...read.problems);
  }
  return members;
}

function originalPath(path: string, places: Readonly<Record<string, readonly number[]>>): string {
  return path.replace(/^(scenarios|items|sources)\[(\d+)\]/, (_, list: string, index: string) => `${list}[${places[list]?.[Number(index)] ?? index}]`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
