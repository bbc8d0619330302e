import { FRAME_LIMIT, type ToHub } from '#core/session/messages.schema.ts';
import type { Said } from './hub-socket.ts';

type Told = Said<Extract<ToHub, { t: 'tell' }>['list']>;

/** Room for what stands round the list. */
const AROUND = 64;
const utf8 = new TextEncoder();

/** The answers in as few messages as the limit of a frame allows. */
export function splitTell(answers: Told, limit: number = FRAME_LIMIT.host): readonly Told[] {
  const lists: Told[number][][] = [];
  let bytes = Infinity;
  for (const answer of answers) {
    const size = utf8.encode(JSON.stringify(answer)).length + 1;
    if (bytes + size > limit - AROUND) {
      lists.push([]);
      bytes = 0;
    }
    lists[lists.length - 1]?.push(answer);
    bytes += size;
  }
  return lists;
}
