import { branded } from '#core/kernel/brand.ts';
import { copyOf, type OwnProgramme, type Station } from '#core/session/own-programme.ts';
import { buildProgramme } from './build-programmes.ts';

/** A programme an officer copied from that of `buildProgramme`. */
export function buildOwnProgramme(fields: Partial<OwnProgramme> = {}): OwnProgramme {
  return { ...copyOf(buildProgramme(), 'tiny', 'own-1', branded(1_000)), ...fields };
}

/** A station with one case of its own. */
export function buildStation(fields: Partial<Station> = {}): Station {
  return {
    name: '青瓦派出所',
    cases: [{ title: '网购退款骗局', publisher: '青瓦派出所', date: '2026年3月', facts: '一名学生收到假客服来电，损失三千元。' }],
    ...fields,
  };
}
