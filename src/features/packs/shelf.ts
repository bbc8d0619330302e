import { wantPinyin } from '#i18n/pinyin.ts';
import type { BrokenPack, FoundScenario, PackShelf, Shelved } from '#core/ports.ts';
import type { ItemsBundle } from '#core/content/bundle.schema.ts';
import type { Lessons } from '#core/content/lessons.schema.ts';
import type { Programmes } from '#core/content/programmes.schema.ts';
import type { Catalogue } from '#core/content/catalogue.schema.ts';
import type { Problem, Read } from '#core/kernel/read.ts';

/** The packs that came with the app, fetched on demand from `packs/` beside the page. The readers (and their schema library) load with the first pack. */
export function packShelf(): PackShelf {
  let shelved: Promise<Shelved> | null = null;
  const scenarios = new Map<string, Promise<FoundScenario>>();
  return {
    catalogue() {
      const loading = shelved ?? readShelf();
      shelved = loading;
      // A shelf that could not be reached is asked for again next time.
      loading
        .then((shelf) => {
          if (shelf.broken.length > 0) shelved = null;
        })
        .catch(() => (shelved = null));
      return loading;
    },
    scenario(id) {
      const reading = scenarios.get(id) ?? readScenario(id);
      scenarios.set(id, reading);
      const forget = () => void scenarios.delete(id); // one that could not be read is asked for again next time
      reading.then(({ type }) => type === 'broken' && forget(), forget);
      return reading;
    },
    debrief: (packId, scenarioId) => readItems(`packs/${packId}/debrief/${scenarioId}.json`),
    lessons: readLessons,
    programmes: readProgrammes,
    items: (packId) => readItems(`packs/${packId}/items.json`),
  };
}

const readers = () => import('#core/content/built.schema.ts');

async function readShelf(): Promise<Shelved> {
  const index = await fetchJson('packs/index.json');
  if (!index.ok) return { packs: [], broken: [{ id: 'index', reason: brokenBy(index.problems) }] };
  const ids = packIds(index.value);
  if (!ids) return { packs: [], broken: [{ id: 'index', reason: 'damaged' }] };
  const readings = await Promise.all(ids.map(async (id) => ({ id, reading: await readCatalogueOf(id) })));
  const packs: Catalogue[] = [];
  const broken: BrokenPack[] = [];
  for (const { id, reading } of readings) {
    if (reading.ok) {
      packs.push(reading.value);
      wantPinyin(`packs/${id}/pinyin/catalogue.json`);
    } else broken.push({ id, reason: brokenBy(reading.problems) });
  }
  return { packs, broken };
}

async function readScenario(id: string): Promise<FoundScenario> {
  const [places, { readPackOf, readScenarioBundle }] = await Promise.all([fetchJson('packs/scenarios.json'), readers()]);
  const place = places.ok ? readPackOf(places.value) : places;
  if (!place.ok) return { type: 'broken', pack: { id: 'index', reason: brokenBy(place.problems) } };
  const packId = Object.prototype.hasOwnProperty.call(place.value.packOf, id) ? place.value.packOf[id] : undefined;
  if (packId === undefined) return { type: 'unknown' };
  const found = await fetchJson(`packs/${packId}/scenario/${id}.json`);
  const bundle = found.ok ? readScenarioBundle(found.value) : found;
  return bundle.ok ? { type: 'found', packId, bundle: bundle.value } : { type: 'broken', pack: { id: packId, reason: brokenBy(bundle.problems) } };
}

async function readCatalogueOf(id: string): Promise<Read<Catalogue>> {
  const [found, { readCatalogue }] = await Promise.all([fetchJson(`packs/${id}/catalogue.json`), readers()]);
  return found.ok ? readCatalogue(found.value) : found;
}

async function readItems(path: string): Promise<Read<ItemsBundle>> {
  const [found, { readItemsBundle }] = await Promise.all([fetchJson(path), readers()]);
  return found.ok ? readItemsBundle(found.value) : found;
}

async function readLessons(packId: string): Promise<Read<Lessons>> {
  const [found, { readLessonsBundle }] = await Promise.all([fetchJson(`packs/${packId}/lessons.json`), readers()]);
  const bundle = found.ok ? readLessonsBundle(found.value) : found;
  return bundle.ok ? { ok: true, value: bundle.value.lessons } : bundle;
}

async function readProgrammes(packId: string): Promise<Read<Programmes>> {
  const [found, { readProgrammesBundle }] = await Promise.all([fetchJson(`packs/${packId}/programmes.json`), readers()]);
  const bundle = found.ok ? readProgrammesBundle(found.value) : found;
  return bundle.ok ? { ok: true, value: bundle.value.programmes } : bundle;
}

/** The ids in `{"format":1,"packs":[…]}`, or null. Anything that is not a plain id is left out: it would become part of an address. */
function packIds(index: unknown): string[] | null {
  if (typeof index !== 'object' || index === null || !('packs' in index) || !Array.isArray(index.packs)) return null;
  return index.packs.filter((id): id is string => typeof id === 'string' && /^[a-z0-9-]+$/.test(id));
}

async function fetchJson(path: string): Promise<Read<unknown>> {
  try {
    const answer = await fetch(`./${path}`);
    if (!answer.ok) return missing(path);
    return { ok: true, value: await answer.json() };
  } catch (error) {
    return error instanceof SyntaxError ? { ok: false, problems: [{ code: 'not-json', path, message: 'The file is not JSON.' }] } : missing(path);
  }
}

function missing(path: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ code: 'missing', path, message: 'The file could not be fetched.' }] };
}

/** Why a pack can't be used, from its first problem. */
function brokenBy(problems: readonly Problem[]): BrokenPack['reason'] {
  const code = problems[0]?.code;
  return code === 'missing' ? 'missing' : code === 'newer-format' ? 'newer' : 'damaged';
}
