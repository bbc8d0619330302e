import { beginLesson, type ClassRun } from '#features/class/class-run.ts';
import type { ClassLog } from '#core/ports.ts';
import { THREE_WAYS, type Question } from '#core/session/question.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { tickingClock } from './build-services.ts';
import { buildText } from './build-pack.ts';

/** A question on an item, with the three answers of practice. */
export function buildQuestion(fields: Partial<Question> = {}): Question {
  return {
    id: 'q-one',
    activity: 0,
    about: { type: 'item', packId: 'pack', item: 'item-one', form: 'practice' },
    prompt: buildText('这条短信是真的吗？', 'Is this message genuine?'),
    options: THREE_WAYS.map((id) => ({ id, text: null })),
    key: {
      right: ['scam'],
      truth: 'scam',
      settled: true,
      fraudType: 'customer-service',
      cues: [],
      feedback: {},
      explain: buildText('官方不会要验证码。', 'No office asks for codes.'),
    },
    ...fields,
  };
}

/** A lesson that has begun, led by this browser, with devices let in. */
export function buildLesson(pupils = 30, log: ClassLog = memoryClassLog(), hostKey = 'k'.repeat(26)): Promise<ClassRun> {
  const plan = [{ type: 'round', form: 'practice', packId: 'pack', items: ['item-one'] }] as const;
  return beginLesson({ log, clock: tickingClock() }, 'lesson', hostKey, { type: 'opened', className: '', pupils, ways: ['devices'], plan });
}
