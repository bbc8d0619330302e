import type { Item } from '#core/content/item.schema.ts';
import type { Pack } from '#core/content/pack.schema.ts';
import { AUDIENCES, type Handout, type Programme, PROGRAMME_MINUTES, type Programmes, type ProgrammeStep } from '#core/content/programmes.schema.ts';
import { buildTaughtPack } from './build-lessons.ts';
import { buildText } from './build-pack.ts';

const note = buildText('先别急着说答案。', 'Keep the answer for later.');

/** The card that a programme begins with. */
export function buildTitleCard(fields: Partial<Extract<ProgrammeStep, { type: 'card' }>> = {}): ProgrammeStep {
  return {
    type: 'card',
    minutes: 1,
    kind: 'title',
    title: buildText('今天来认骗局', 'Know a scam'),
    lines: [buildText('派出所', 'Your police station')],
    ...fields,
  };
}

/** A show of hands. */
export function buildHandsVote(fields: Partial<Extract<ProgrammeStep, { type: 'vote' }>> = {}): ProgrammeStep {
  return {
    type: 'vote',
    minutes: 2,
    note,
    prompt: buildText('谁接到过陌生来电？', 'Who had a call from a stranger?'),
    options: [buildText('接到过', 'I had'), buildText('没有', 'Not me')],
    ...fields,
  };
}

/** Twenty minutes before a junior school with every kind of step. */
export function buildProgramme(fields: Partial<Programme> = {}): Programme {
  return {
    id: 'junior-20',
    title: buildText('假客服', 'False service'),
    audience: 'junior',
    minutes: 20,
    steps: [
      buildTitleCard(),
      { type: 'before', minutes: 2, forms: 'junior-forms' },
      buildHandsVote(),
      { type: 'scenario', minutes: 5, note, scenario: 'fake-service' },
      { type: 'scene', minutes: 1, scenario: 'fake-service', scene: 'chat' },
      { type: 'twins', minutes: 1, item: 'refund-fake' },
      { type: 'case', minutes: 1, scenario: 'fake-service' },
      { type: 'local', minutes: 1 },
      { type: 'after', minutes: 2, forms: 'junior-forms' },
      { type: 'advice', minutes: 2 },
      { type: 'card', minutes: 1, kind: 'farewell', title: buildText('再见', 'Goodbye'), lines: [] },
      { type: 'boosters', minutes: 1 },
    ],
    ...fields,
  };
}

/** A programme of cards, hands and advice, for any audience and length. */
export function buildShortProgramme(fields: Partial<Programme> = {}): Programme {
  const minutes = fields.minutes ?? 10;
  return buildProgramme({
    id: `short-${minutes}`,
    minutes,
    steps: [buildTitleCard(), buildHandsVote({ minutes: minutes - 3 }), { type: 'advice', minutes: 2 }],
    ...fields,
  });
}

/** What families read of the story. */
export function buildHandout(fields: Partial<Handout> = {}): Handout {
  return {
    scenario: 'fake-service',
    what: buildText('有人冒充客服，要一名初中生转账。', 'Somebody posed as customer service and asked a pupil for money.'),
    ask: buildText('客服要你转账，你先问谁？', 'If customer service asks you for money, whom do you ask first?'),
    ...fields,
  };
}

/** A programme of each length for each audience, the first of them that of `buildProgramme`, and the handout of the story. */
export function buildProgrammes(fields: Partial<Programmes> = {}): Programmes {
  const short = AUDIENCES.flatMap((audience) => PROGRAMME_MINUTES.map((minutes) => buildShortProgramme({ id: `${audience}-${minutes}`, audience, minutes })));
  return { programmes: [buildProgramme(), ...short.filter(({ id }) => id !== 'junior-20')], handouts: [buildHandout()], ...fields };
}

/** A whole valid pack with lessons and programmes; `items` as in `buildTaughtPack`. */
export function buildStagedPack(programmes: Partial<Programmes> = {}, items: readonly Item[] = []): Pack {
  return { ...buildTaughtPack({}, items), programmes: buildProgrammes(programmes) };
}
