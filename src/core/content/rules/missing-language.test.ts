import { expect, test } from 'vitest';
import { buildItem, buildPack } from '#testing/build-pack.ts';
import { missingLanguage } from './missing-language.ts';

test('finds nothing in a sound pack', () => {
  expect([...missingLanguage(buildPack())]).toEqual([]);
});

test('finds a text that lacks a language, is blank, or has a language the pack does not name', () => {
  const items = [buildItem({ title: { zh: '短信' }, explain: { zh: '退款', en: ' ' }, howToCheck: { zh: '看', en: 'Look', 'zh-simpel': '看' } })];
  expect([...missingLanguage(buildPack({ items }))].map(({ path }) => path).sort()).toEqual([
    'items[0].explain.en',
    'items[0].howToCheck.zh-simpel',
    'items[0].title.en',
  ]);
});

test('asks every text for a third language as soon as the manifest names it', () => {
  const { manifest } = buildPack();
  expect([...missingLanguage(buildPack({ manifest: { ...manifest, languages: ['zh', 'en', 'ug'] } }))].length).toBeGreaterThan(20);
});
