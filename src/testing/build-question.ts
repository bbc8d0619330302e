import type { Question } from '#core/session/question.ts';
import { buildText } from './build-pack.ts';

/** A question of two ways about a scam; a test names what matters to it. */
export function buildQuestion(fields: Partial<Question> = {}): Question {
  return {
    id: 'a0-q1',
    activity: 0,
    about: { type: 'item', packId: 'tiny', item: 'refund-fake', form: 'practice' },
    prompt: buildText('你昨天买了一支笔。', 'You bought a pen yesterday.'),
    options: ['scam', 'genuine', 'verify'].map((id) => ({ id, text: null })),
    key: {
      right: ['scam'],
      truth: 'scam',
      settled: true,
      fraudType: 'customer-service',
      cues: ['pay-first'],
      feedback: {},
      explain: buildText('退款从来不用先付钱。', 'A refund never needs money first.'),
    },
    ...fields,
  };
}
