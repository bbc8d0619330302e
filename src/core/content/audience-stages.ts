import type { Audience } from './programmes.schema.ts';
import type { Stage } from './stages.ts';

/** The stages that may sit in a hall of this audience: what is for one of them can be shown there. A primary school sits there as a whole. */
export const AUDIENCE_STAGES: Readonly<Record<Audience, readonly Stage[]>> = {
  primary: ['primary-low', 'primary-high'],
  junior: ['junior'],
  senior: ['senior'],
  university: ['university'],
  family: ['family'],
};
