import { LESSON_DEFECTS } from './lesson-defects.ts';
import { beats, choices, decisions, type DefectClass, type Draft, holders, one, scenes, spot, texts, words } from './plant-defect.ts';
import { PROGRAMME_DEFECTS } from './programme-defects.ts';

/** Every class of defect that the checker must find. */
export const DEFECT_CLASSES: readonly DefectClass[] = [
  ...LESSON_DEFECTS,
  ...PROGRAMME_DEFECTS,
  spot('dangling target', ['missing-target'], choices, (choice) => (choice.to = { scene: 'nowhere' })),
  spot('dangling ending', ['missing-target'], choices, (choice) => (choice.to = { ending: 'nowhere' })),
  spot(
    'dangling start',
    ['missing-target'],
    (draft) => draft.scenarios,
    (scenario) => (scenario.start = 'nowhere'),
  ),
  spot('timer without its choice', ['missing-target'], decisions, (decision) => (decision.timer = { seconds: 20, choice: 'nothing' })),
  spot(
    'unknown speaker',
    ['missing-person'],
    (draft) => beats(draft).filter(({ from }) => from),
    (beat) => (beat.from = 'nobody'),
  ),
  spot(
    'unknown item in a round',
    ['missing-item'],
    (draft) => draft.scenarios,
    ({ round }, _, pick) => (round[pick(round.length)] = 'nothing'),
  ),
  spot(
    'unknown source',
    ['missing-source'],
    (draft) => draft.items,
    (item) => (item.sources = ['nothing']),
  ),
  spot(
    'no source',
    ['missing-source'],
    (draft) => [...draft.items, ...draft.scenarios.map((scenario: Draft) => scenario.case)],
    (holder) => (holder.sources = []),
  ),
  spot(
    'unreachable scene',
    ['unreachable'],
    (draft) => draft.scenarios,
    ({ scenes: told, endings }) =>
      told.push({ ...told[0], id: 'island', beats: [{ ...told[0].beats[0], id: 'island-beat' }], then: { ending: endings[0].id } }),
  ),
  spot(
    'unreachable ending',
    ['unreachable'],
    (draft) => draft.scenarios,
    ({ endings }) => endings.push({ ...endings[0], id: 'island', result: 'refused' }),
  ),
  spot(
    'loop without exit',
    ['loop-without-exit'],
    (draft) => draft.scenarios,
    ({ scenes: told, start }) => (told.find(({ id }: Draft) => id === start).then = { scene: start }),
  ),
  spot('path too long', ['path-too-long'], scenes, (scene) => {
    for (let extra = 0; extra < 40; extra++) scene.beats.push({ ...scene.beats[0], id: `extra-${extra}` });
  }),
  spot('feedback left out', ['missing-feedback'], choices, (choice) => delete choice.feedback),
  spot('feedback that repeats the choice', ['missing-feedback'], choices, (choice) => (choice.feedback = { ...choice.text })),
  spot(
    'picture without words',
    ['missing-alt'],
    (draft) => [...scenes(draft), ...draft.items.filter((item: Draft) => item.beats.length < 5)],
    (told) => told.beats.push({ type: 'picture', id: 'wordless', art: 'gift' }),
  ),
  spot(
    'quote that is not there',
    ['quote-not-found'],
    (draft) => beats(draft).flatMap(({ cues = [] }) => cues),
    (cue) => (cue.quote = { zh: '这里没有的话', en: 'words not here' }),
  ),
  spot(
    'scam without a flag',
    ['missing-cue'],
    (draft) => draft.items.filter((item: Draft) => item.settled),
    (item) => item.beats.forEach((beat: Draft) => delete beat.cues),
  ),
  spot(
    'language left out',
    ['missing-language'],
    (draft) => texts([draft.scenarios, draft.items, draft.sources]),
    (text) => delete text.en,
  ),
  spot(
    'Chinese left out',
    ['missing-language'],
    (draft) => texts([draft.scenarios, draft.items]),
    (text) => (text.zh = ' '),
  ),
  spot(
    'long words for lower grades',
    ['missing-simple'],
    (draft) => holders(draft).filter(({ stages }) => stages.includes('primary-low')),
    (holder) => (holder.title = { zh: '长'.repeat(31), en: 'Long' }),
  ),
  words('phone number', ['real-phone'], ['13912345678', '139 1234 5678', '159-8765-4321', '010-62345678', '400-812-3456', '+86 18612345678']),
  words(
    'card or identity number',
    ['real-card'],
    ['6222021001122334455', '6222 0210 0112 2334', '11010119900307123X', '440301-20080101-1234', '4000123412341234'],
  ),
  words('outside link', ['outside-link'], ['https://pay.cn/a', 'www.gift.com', '点abc.cn领取', 'http://1.2.3.4/x', 'mail@shop.net', 'weixin://dl']),
  words('markup', ['markup'], ['<b>快</b>', '<img src=x onerror=alert(1)>', '&nbsp;', 'javascript:alert(1)', '<!-- -->', '[点](x)']),
  spot(
    'wallet below zero',
    ['wallet-below-zero'],
    (draft) => draft.scenarios,
    (scenario) => {
      const first = scenario.scenes.find(({ id }: Draft) => id === scenario.start);
      first.beats.push(
        { type: 'money', id: 'overdraft', from: 'me', to: 'me', fen: 1 },
        { type: 'money', id: 'overdraft-2', from: 'me', to: scenario.people[0].id, fen: 100_000_000 },
      );
    },
  ),
  spot('nothing safe to do', ['no-safe-choice'], decisions, (decision) => decision.choices.forEach((choice: Draft) => (choice.kind = 'risky'))),
  spot(
    'safe choice always first',
    ['safe-always-first'],
    (draft) => draft.scenarios.filter((scenario: Draft) => decisions({ scenarios: [scenario] }).length > 1),
    (scenario) =>
      decisions({ scenarios: [scenario] }).forEach((decision) =>
        decision.choices.sort((a: Draft, b: Draft) => Number(b.kind === 'safe') - Number(a.kind === 'safe')),
      ),
  ),
  spot(
    'explanation too long',
    ['explain-too-long'],
    (draft) => draft.items,
    (item) => (item.explain.zh = '长'.repeat(91)),
  ),
  spot(
    'unsettled without a good check',
    ['checks-not-fit'],
    (draft) => draft.items,
    (item) => {
      item.settled = false;
      item.checks = ['a', 'b'].map((id) => ({ id, good: false, text: item.title, shows: item.title }));
    },
  ),
  spot(
    'checks on a settled item',
    ['checks-not-fit'],
    (draft) => draft.items.filter((item: Draft) => item.settled),
    (item) => (item.checks = ['a', 'b'].map((id) => ({ id, good: id === 'a', text: item.title, shows: item.title }))),
  ),
  spot(
    'twins of one truth',
    ['twin-mismatch'],
    (draft) => draft.items.filter((item: Draft) => item.twin),
    (item) => (item.truth = item.truth === 'scam' ? 'genuine' : 'scam'),
  ),
  spot(
    'twin that does not answer',
    ['twin-mismatch'],
    (draft) => draft.items.filter((item: Draft) => item.twin),
    (item) => delete item.twin,
  ),
  spot(
    'round without the genuine',
    ['round-not-half'],
    (draft) => draft.scenarios,
    (scenario, draft) =>
      (scenario.round = draft.items
        .filter(({ truth }: Draft) => truth === 'scam')
        .slice(0, 2)
        .map(({ id }: Draft) => id)
        .concat(scenario.round)
        .slice(0, 3)),
  ),
  {
    name: 'unbalanced items',
    codes: ['items-unbalanced'],
    plant: (draft) => {
      const genuine = draft.items.filter(({ truth }: Draft) => truth === 'genuine');
      const dropped = new Set(genuine.slice(0, Math.ceil(genuine.length * 0.3)));
      draft.items = draft.items.filter((item: Draft) => !dropped.has(item));
      return true;
    },
  },
  spot(
    'identifier used twice',
    ['duplicate-id'],
    (draft) => [draft.items, draft.sources, draft.scenarios, ...draft.scenarios.map(({ endings }: Draft) => endings)],
    (list) => list.push({ ...list[0] }),
  ),
  spot(
    'unknown field',
    ['shape'],
    (draft) => [...beats(draft), ...holders(draft)],
    (holder) => (holder.colour = 'red'),
  ),
  spot('field of a wrong kind', ['shape'], holders, (holder) => (holder.difficulty = '2')),
  spot('field left out', ['shape'], holders, (holder, _, pick) => delete holder[one(['id', 'title', 'fraudType', 'truth', 'people'], pick)]),
];
