import type { Item } from '#core/content/item.schema.ts';
import type { Answer, Response } from '#core/discernment/response.ts';
import type { Clock } from '#core/ports.ts';

/** The record of one judgement. */
export function judgement(item: Item, answer: Answer, sure: boolean, from: { clock: Clock; newId: () => string }): Response {
  return {
    id: from.newId(),
    itemId: item.id,
    truth: item.truth,
    settled: item.settled,
    fraudType: item.fraudType,
    answer,
    sure,
    at: from.clock.now(),
  };
}
