import type { Pack } from '#core/content/pack.schema.ts';
import { programmeMinutes, programmesOf } from '#core/content/programmes-of.ts';

/** The programmes of a pack, one a line, and how many stories have a handout; no line for a pack without programmes. */
export function programmeLines(pack: Pack): readonly string[] {
  const { programmes, handouts } = programmesOf(pack);
  if (programmes.length + handouts.length === 0) return [];
  return [
    `  programmes: ${programmes.length}; handouts: ${handouts.length} for ${pack.scenarios.length} scenarios`,
    ...programmes.map(({ id, audience, minutes, steps }) => {
      const about = Number(programmeMinutes(steps).toFixed(1));
      return `  programme ${id}: ${audience}, minutes stated (estimated) ${minutes} (${about}), ${steps.map(({ type }) => type).join(' ')}`;
    }),
  ];
}
