import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { ClassRun } from './class-run.ts';

/** What tabs with the same lesson tell each other. */
interface Word {
  readonly lesson: string;
  readonly type: 'who-leads' | 'i-lead' | 'i-took-it';
}

/** A tab that leads answers within so many ms; one that is busy for longer is found out at the first step. */
const ANSWER_LIMIT = 200;

/**
 * One tab leads a lesson: where another one does, this one yields, until `takeLead`. Where tabs can't talk (Safari
 * before 15.4) the log itself finds out, at the first step.
 */
export interface LeadAmongTabs {
  /** False while other tabs are asked: until then nobody's place is taken. */
  readonly isSettled: ReadonlySignal<boolean>;
  /** Leads no more, and listens no more. */
  close(): void;
}

/** Asks the other tabs, and answers them. */
export function leadAmongTabs(run: ClassRun): LeadAmongTabs {
  const isSettled = signal(typeof BroadcastChannel === 'undefined');
  if (isSettled.value) return { isSettled, close() {} };
  const channel = new BroadcastChannel('pioneer.lead');
  const say = (type: Word['type']) => channel.postMessage({ lesson: run.header.id, type } satisfies Word);
  const settle = () => (isSettled.value = true);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.lesson !== run.header.id) return;
    if (data.type === 'who-leads' && isSettled.value && !run.isLedElsewhere.value) say('i-lead');
    if (data.type === 'i-took-it' || (data.type === 'i-lead' && !isSettled.value)) {
      run.yieldLead();
      settle();
    }
  };
  const asking = setTimeout(settle, ANSWER_LIMIT);
  say('who-leads');
  let wasLed = false;
  const stop = effect(() => {
    const isLed = run.isLedElsewhere.value;
    if (wasLed && !isLed) say('i-took-it');
    wasLed = isLed;
  });
  return {
    isSettled,
    close() {
      clearTimeout(asking);
      stop();
      channel.close();
    },
  };
}
