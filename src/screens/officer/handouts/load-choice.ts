import type { Handout } from '#core/content/programmes.schema.ts';
import type { Text } from '#core/content/text.schema.ts';
import type { Services } from '#core/ports.ts';
import { fold } from '#core/session/fold.ts';

/** A story that has words for families. */
export interface Offer {
  readonly packId: string;
  readonly title: Text;
  readonly handout: Handout;
}

/** What there is to choose from, and what is chosen to begin with. */
export interface Choice {
  readonly offers: readonly Offer[];
  /** Stories of the visit's programme, told or passed over, by id. */
  readonly planned: ReadonlySet<string>;
  /** The station that gave the visit; empty when there is none. */
  readonly station: string;
}

/** The handouts of all packs, in their order; of a visit, with its stories chosen. A pack that can't be read is passed over. */
export async function loadChoice({ shelf, visitLog }: Pick<Services, 'shelf' | 'visitLog'>, visit: string | null): Promise<Choice> {
  const { packs } = await shelf.catalogue();
  const offers = await Promise.all(
    packs.map(async ({ id: packId, scenarios }) => {
      const read = await shelf.programmes(packId);
      const titles = new Map(scenarios.map(({ id, title }) => [id, title]));
      return (read.ok ? read.value.handouts : []).flatMap((handout): Offer[] => {
        const title = titles.get(handout.scenario);
        return title ? [{ packId, title, handout }] : [];
      });
    }),
  );
  const kept = visit === null ? null : await (await visitLog()).read(visit);
  const state = kept && fold(kept.events);
  const planned = (state?.plan ?? []).flatMap((part) => ('scenario' in part ? [part.scenario] : []));
  return { offers: offers.flat(), planned: new Set(planned), station: state?.visit?.station ?? '' };
}
