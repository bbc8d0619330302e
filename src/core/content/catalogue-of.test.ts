import { expect, test } from 'vitest';
import { buildItem, buildPack, buildScenario, buildSource } from '#testing/build-pack.ts';
import { readCatalogue, readItemsBundle, readScenarioBundle } from './built.schema.ts';
import { debriefBundleOf, itemsBundleOf, scenarioBundleOf } from './bundles-of.ts';
import { catalogueOf } from './catalogue-of.ts';

test('a catalogue says what home and library show, and holds no content', () => {
  const catalogue = catalogueOf(buildPack());
  expect(catalogue.scenarios[0]).toMatchObject({ id: 'fake-service', decisions: 1, endings: 2 });
  expect(catalogue.items.map(({ id, twin }) => [id, twin])).toEqual([
    ['refund-fake', 'refund-real'],
    ['refund-real', 'refund-fake'],
  ]);
  expect(JSON.stringify(catalogue)).not.toContain('不要告诉家长');
});

test('a debrief brings its round with the twins, and only the sources it names', () => {
  const { twin: _, ...other } = buildItem({ id: 'other', sources: ['elsewhere'] });
  const scenario = buildScenario({ round: ['refund-fake', 'refund-real'] });
  const pack = buildPack({ scenarios: [scenario], items: [...buildPack().items, other], sources: [buildSource(), buildSource({ id: 'elsewhere' })] });
  const bundle = debriefBundleOf(pack, scenario);
  expect(bundle.items.map(({ id }) => id)).toEqual(['refund-fake', 'refund-real']);
  expect(bundle.sources.map(({ id }) => id)).toEqual(['report']);
  expect(itemsBundleOf(pack).sources.map(({ id }) => id)).toEqual(['report', 'elsewhere']);
});

test('what the build makes is what the page reads', () => {
  const pack = buildPack();
  const travelled = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  expect(readCatalogue(travelled(catalogueOf(pack)))).toEqual({ ok: true, value: catalogueOf(pack) });
  expect(readItemsBundle(travelled(itemsBundleOf(pack)))).toEqual({ ok: true, value: itemsBundleOf(pack) });
  const bundle = scenarioBundleOf(pack, buildScenario());
  expect(readScenarioBundle(travelled(bundle))).toEqual({ ok: true, value: bundle });
  const debrief = debriefBundleOf(pack, buildScenario());
  expect(readItemsBundle(travelled(debrief))).toEqual({ ok: true, value: debrief });
});

test.each([readCatalogue, readScenarioBundle, readItemsBundle])('%o names a newer format, and answers anything else with problems', (read) => {
  const codes = (input: unknown): readonly string[] => {
    const result = read(input);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  };
  expect(codes({ format: 2 })).toEqual(['newer-format']);
  for (const input of [null, undefined, 'cut off {', [], {}, { format: 1 }]) expect(codes(input)).not.toEqual([]);
});
