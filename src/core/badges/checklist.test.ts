import { expect, test } from 'vitest';
import { checklist, PIONEER_RULE, PIONEER_START, type PioneerState } from './pioneer.ts';

const rights = (right: number, of: number) => Array.from({ length: of }, (_, index) => index < right);
const ready: PioneerState = {
  scam: rights(16, 20), genuine: rights(16, 20), earnedAt: null,
  types: ['police', 'loan', 'credit', 'shopping', 'romance', 'phishing'], again: { scam: ['a', 'b'], genuine: ['c', 'd'] },
}; // prettier-ignore
const unmet = (state: PioneerState) => checklist(state).flatMap((criterion) => (criterion.isMet ? [] : [criterion.id]));

test('asks for what learning.md says: 20 and 20 at least, 80% on both kinds, six fraud types, some of it after a week', () => {
  expect(PIONEER_RULE).toMatchObject({ each: 20, share: 0.8, types: 6, againDays: 7 });
  expect(unmet(ready)).toEqual([]);
  expect(unmet(PIONEER_START)).toEqual(['scams', 'genuines', 'scam-share', 'genuine-share', 'types', 'again']);
});

test.each<[string, Partial<PioneerState>, readonly string[]]>([
  ['19 scams', { scam: rights(19, 19) }, ['scams']],
  ['19 genuine things', { genuine: rights(19, 19) }, ['genuines']],
  ['15 of 20 scams', { scam: rights(15, 20) }, ['scam-share']],
  ['47 of 59 genuine things, which is 79.7%', { genuine: rights(47, 59) }, ['genuine-share']],
  ['five types', { types: ready.types.slice(1) }, ['types']],
  ['nothing genuine judged again', { again: { scam: ['a', 'b'], genuine: [] } }, ['again']],
])('is not content with %s', (_, change, missing) => {
  expect(unmet({ ...ready, ...change })).toEqual(missing);
});

test('never shows more than is asked for', () => {
  for (const { have, need, id } of checklist({ ...ready, scam: rights(60, 60) })) expect(have).toBeLessThanOrEqual(id.endsWith('share') ? 100 : need);
});
