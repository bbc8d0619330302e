import type { Item } from '#core/content/item.schema.ts';
import type { Answer, Response } from '#core/discernment/response.ts';
import type { Services } from '#core/ports.ts';

/** A judgement that is kept, and whether it was the one that earned the badge. */
export interface Judged {
  readonly response: Response;
  readonly hasEarnedBadge: boolean;
}

/** Keeps one judgement; resolves when it is written. */
export async function judge(item: Item, answer: Answer, sure: boolean, services: Services): Promise<Judged> {
  const response: Response = {
    id: services.newId(),
    itemId: item.id,
    truth: item.truth,
    settled: item.settled,
    fraudType: item.fraudType,
    answer,
    sure,
    at: services.clock.now(),
  };
  const progress = await (await services.log).addResponse(response);
  return { response, hasEarnedBadge: progress.pioneer.earnedAt === response.at };
}
