import type { Beat } from '#core/content/beat.schema.ts';
import type { Item } from '#core/content/item.schema.ts';
import type { Pack, Source } from '#core/content/pack.schema.ts';
import type { Choice, Ending, Scenario, Scene } from '#core/content/scenario.schema.ts';
import type { Text } from '#core/content/text.schema.ts';

/** A text in both languages. */
export function buildText(zh: string, en = `${zh} (en)`): Text {
  return { zh, en };
}

/** A message from the stranger, without cues. */
export function buildBeat(fields: Partial<Extract<Beat, { type: 'message' }>> = {}): Beat {
  return { type: 'message', id: 'hello', from: 'stranger', text: buildText('你好，我是客服。', 'Hello, customer service here.'), ...fields };
}

/** A safe choice that leads to the ending `refused`. */
export function buildChoice(fields: Partial<Choice> = {}): Choice {
  return {
    id: 'hang-up',
    kind: 'safe',
    text: buildText('挂断', 'Hang up'),
    feedback: buildText('你停下来了，骗子就没办法。', 'You stopped, and the scam ends.'),
    to: { ending: 'refused' },
    ...fields,
  };
}

/** A scene in which the stranger shows a flag, and which ends in a decision between a risky and a safe choice. */
export function buildScene(fields: Partial<Scene> = {}): Scene {
  const flagged = buildBeat({
    text: buildText('马上转账，不要告诉家长。', 'Transfer now, and tell nobody at home.'),
    cues: [{ flag: 'secrecy', quote: buildText('不要告诉家长', 'tell nobody at home'), why: buildText('骗子怕你问大人。', 'A scammer fears grown-ups.') }],
  });
  const risky = buildChoice({
    id: 'pay',
    kind: 'costly',
    text: buildText('转过去', 'Pay'),
    feedback: buildText('钱到了陌生人手里。', 'A stranger has the money.'),
    fen: -1000,
    to: { ending: 'lost' },
  });
  return {
    id: 'chat',
    channel: 'private-chat',
    title: buildText('客服', 'Service'),
    beats: [flagged],
    then: { decision: { id: 'what-now', prompt: buildText('你怎么做？', 'What do you do?'), choices: [risky, buildChoice()] } },
    ...fields,
  };
}

export function buildEnding(fields: Partial<Ending> = {}): Ending {
  return {
    id: 'refused',
    result: 'refused',
    title: buildText('没有上当', 'Not fooled'),
    text: buildText('你守住了自己的钱。', 'You kept your money.'),
    ...fields,
  };
}

/** A whole scenario: one scene, one decision, two endings. */
export function buildScenario(fields: Partial<Scenario> = {}): Scenario {
  return {
    id: 'fake-service',
    title: buildText('假客服', 'False service'),
    summary: buildText('客服来了，是真的吗？', 'Is this service real?'),
    stages: ['junior'],
    fraudType: 'customer-service',
    truth: 'scam',
    difficulty: 1,
    minutes: 2,
    role: buildText('你是一名初中生。', 'You are a pupil.'),
    wallet: { fen: 5000, owner: buildText('你的零花钱', 'Your pocket money') },
    people: [{ id: 'stranger', name: buildText('客服', 'Service'), role: 'stranger' }],
    start: 'chat',
    scenes: [buildScene()],
    endings: [
      buildEnding(),
      buildEnding({
        id: 'lost',
        result: 'lost',
        title: buildText('钱被骗走了', 'Money gone'),
        text: buildText('马上告诉大人，拨打 110。', 'Tell a grown-up and call 110.'),
      }),
    ],
    case: {
      title: buildText('真实案例', 'The case'),
      facts: [buildText('警方通报了这起案件。', 'The police reported it.')],
      invented: [buildText('对话是编写的。', 'The talk is invented.')],
      sources: ['report'],
    },
    round: ['refund-fake', 'refund-real'],
    ...fields,
  };
}

/** A settled scam item with a flag, twin of `refund-real`. */
export function buildItem(fields: Partial<Item> = {}): Item {
  return {
    id: 'refund-fake',
    truth: 'scam',
    settled: true,
    fraudType: 'customer-service',
    stages: ['junior'],
    difficulty: 1,
    channel: 'sms',
    situation: buildText('你昨天买了一支笔。', 'You bought a pen yesterday.'),
    title: buildText('短信', 'Text message'),
    people: [{ id: 'shop', name: buildText('店铺', 'Shop'), role: 'platform' }],
    beats: [
      buildBeat({
        id: 'sms',
        from: 'shop',
        text: buildText('退款请先付保证金。', 'Pay a deposit for your refund.'),
        cues: [{ flag: 'pay-first', why: buildText('退款不用先付钱。', 'A refund costs nothing.') }],
      }),
    ],
    explain: buildText('退款从来不用先付钱。', 'A refund never costs money.'),
    howToCheck: buildText('到买东西的平台里看订单。', 'Look at the order where you bought it.'),
    twin: 'refund-real',
    sources: ['report'],
    ...fields,
  };
}

/** The genuine twin of {@link buildItem}. */
export function buildGenuineItem(fields: Partial<Item> = {}): Item {
  const proven = buildBeat({
    id: 'sms',
    from: 'shop',
    text: buildText('退款已按原路返回。', 'Your refund went back the way it came.'),
    cues: [{ proof: 'original-route', why: buildText('钱按原路退回。', 'Money goes back the same way.') }],
  });
  return buildItem({
    id: 'refund-real',
    truth: 'genuine',
    beats: [proven],
    explain: buildText('原路退款，不要你付钱。', 'Back the same way, nothing to pay.'),
    twin: 'refund-fake',
    ...fields,
  });
}

export function buildSource(fields: Partial<Source> = {}): Source {
  return {
    id: 'report',
    publisher: buildText('警方', 'Police'),
    title: buildText('案件通报', 'Case report'),
    date: '2024-05-20',
    url: 'https://www.mps.gov.cn/',
    ...fields,
  };
}

/** A whole valid pack: one scenario, a pair of twins, one source. */
export function buildPack(fields: Partial<Pack> = {}): Pack {
  return {
    manifest: {
      format: 1,
      id: 'tiny',
      version: '1.0.0',
      title: buildText('小包', 'Tiny pack'),
      publisher: buildText('测试', 'Test'),
      licence: 'CC-BY-SA-4.0',
      languages: ['zh', 'en'],
      files: { scenarios: ['fake-service'], items: ['all'], sources: ['all'] },
    },
    scenarios: [buildScenario()],
    items: [buildItem(), buildGenuineItem()],
    sources: [buildSource()],
    ...fields,
  };
}
