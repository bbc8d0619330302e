import type { Text } from '#core/content/text.schema.ts';
import type { Audience, Programme } from '#core/content/programmes.schema.ts';
import type { LastVisit, PackShelf, Services } from '#core/ports.ts';
import type { GivenProgramme } from '#core/session/plan-visit.ts';
import { givenSteps, type OwnProgramme, type Station } from '#core/session/own-programme.ts';
import type { SessionHeader } from '#core/session/session-header.ts';
import { type Material, missingOf, readMaterial } from '#features/programmes/material.ts';

/** All the start screen shows: what can be given, what was given, and before whom she stood last. */
export interface Offers {
  readonly programmes: readonly OfferedProgramme[];
  readonly station: Station;
  readonly last: LastVisit | null;
  readonly visits: readonly SessionHeader[];
}

/** A programme that can be given, ready or her own. */
export interface OfferedProgramme {
  readonly id: string;
  readonly title: Text;
  readonly audience: Audience;
  readonly isOwn: boolean;
  /** What of it can be shown. */
  readonly given: GivenProgramme;
  /** Parts that will be passed over: not understood, or not in the packs. */
  readonly passedOver: number;
  readonly material: Material | undefined;
  readonly packId: string;
}

/** Reads all packs, her programmes and the visits of this device. A pack without programmes costs only its own. */
export async function readOffers({ shelf, programmes, visitLog }: Services): Promise<Offers> {
  const [materials, store, visits] = await Promise.all([readMaterial(shelf), programmes(), visitLog().then((log) => log.list())]);
  const ready = materials.flatMap((material) => material.programmes.map((programme) => offeredReady(programme, material)));
  const own = await Promise.all(store.list().map((programme) => offeredOwn(programme, materials, shelf)));
  return { programmes: [...ready, ...own], station: store.station(), last: store.lastVisit(), visits };
}

function offeredReady(programme: Programme, material: Material): OfferedProgramme {
  const { id, title, audience } = programme;
  return { id, title, audience, isOwn: false, given: programme, passedOver: 0, material, packId: material.packId };
}

async function offeredOwn(programme: OwnProgramme, materials: readonly Material[], shelf: PackShelf): Promise<OfferedProgramme> {
  const { id, title, audience, minutes, packId } = programme;
  const material = materials.find((one) => one.packId === packId);
  const known = givenSteps(programme);
  const missing = await missingOf(shelf, known, material);
  const steps = known.filter((_, place) => !missing[place]);
  const passedOver = programme.steps.length - steps.length;
  return { id, title, audience, isOwn: true, given: { title, minutes, steps }, passedOver, material, packId };
}
