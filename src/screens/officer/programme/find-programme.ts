import type { Item } from '#core/content/item.schema.ts';
import type { Programme } from '#core/content/programmes.schema.ts';
import type { Services } from '#core/ports.ts';
import type { OwnProgramme } from '#core/session/own-programme.ts';
import { type Material, readMaterial } from '#features/programmes/material.ts';

/** A programme with all that its parts can be taken from. */
export type FoundProgramme =
  | { readonly type: 'ready'; readonly programme: Programme; readonly around: Around }
  | { readonly type: 'own'; readonly programme: OwnProgramme; readonly around: Around }
  | { readonly type: 'none' };

/** What a part can name. */
export interface Around {
  readonly material: Material | undefined;
  readonly items: readonly Item[];
}

/** The programme of that id: one of her own, or a ready one of a pack. */
export async function findProgramme(id: string, { shelf, programmes }: Pick<Services, 'shelf' | 'programmes'>): Promise<FoundProgramme> {
  const [materials, store] = await Promise.all([readMaterial(shelf), programmes()]);
  const around = async (material: Material | undefined): Promise<Around> => {
    const items = material && (await shelf.items(material.packId));
    return { material, items: items?.ok ? items.value.items : [] };
  };
  const own = store.list().find((one) => one.id === id);
  if (own) return { type: 'own', programme: own, around: await around(materials.find(({ packId }) => packId === own.packId)) };
  for (const material of materials) {
    const programme = material.programmes.find((one) => one.id === id);
    if (programme) return { type: 'ready', programme, around: await around(material) };
  }
  return { type: 'none' };
}
