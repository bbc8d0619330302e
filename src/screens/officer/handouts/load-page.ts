import type { Cue } from '#core/content/beat.schema.ts';
import type { Source } from '#core/content/pack.schema.ts';
import type { Scenario } from '#core/content/scenario.schema.ts';
import type { Services } from '#core/ports.ts';
import type { Offer } from './load-choice.ts';

/** What one page says of a story. */
export interface HandoutWords extends Offer {
  /** What gives the scam away, or, of a genuine story, what proves it: each once, in the order they come. */
  readonly cues: readonly Cue[];
  readonly sources: readonly Source[];
}

/** As many as a family reads. */
const MOST_CUES = 6;

/** The page of a story; null when its pack can't be read any more. */
export async function loadPage({ shelf }: Pick<Services, 'shelf'>, offer: Offer): Promise<HandoutWords | null> {
  const { scenario: id } = offer.handout;
  const [found, debrief] = await Promise.all([shelf.scenario(id), shelf.debrief(offer.packId, id)]);
  if (found.type !== 'found' || !debrief.ok) return null;
  const { scenario } = found.bundle;
  const sources = debrief.value.sources.filter((source) => scenario.case.sources.includes(source.id));
  return { ...offer, cues: cuesOf(scenario), sources };
}

/** Of a story that holds both, the flags: it is told to warn. */
function cuesOf({ scenes }: Scenario): readonly Cue[] {
  const all = scenes.flatMap(({ beats }) => beats.flatMap(({ cues }) => cues ?? []));
  const each = all.filter((cue, place) => all.findIndex((other) => nameOf(other) === nameOf(cue)) === place);
  const flags = each.filter((cue) => 'flag' in cue);
  return (flags.length > 0 ? flags : each).slice(0, MOST_CUES);
}

function nameOf(cue: Cue): string {
  return 'flag' in cue ? cue.flag : cue.proof;
}
