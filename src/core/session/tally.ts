import type { Asked } from './state.ts';

/** The votes on one question. Every member of the class counts at most once. */
export interface VoteTally {
  /** By option, in the order they are shown. */
  readonly counts: readonly { readonly option: string; readonly votes: number }[];
  readonly votes: number;
  readonly byHands: number;
  readonly byDevices: number;
}

/** How many votes stand, hands and devices together, without counting them anew. */
export function votesOn(asked: Asked): number {
  return sum(Object.values(asked.hands ?? {})) + asked.byDevices;
}

/** Hands and devices together. */
export function tallyVotes(asked: Asked): VoteTally {
  const counts = new Map(asked.question.options.map(({ id }) => [id, asked.hands?.[id] ?? 0]));
  const byHands = sum(counts.values());
  let byDevices = 0;
  for (const { option } of asked.votes.values()) {
    const before = option === null ? undefined : counts.get(option);
    if (option === null || before === undefined) continue;
    counts.set(option, before + 1);
    byDevices += 1;
  }
  return { counts: [...counts].map(([option, votes]) => ({ option, votes })), votes: byHands + byDevices, byHands, byDevices };
}

/** The options most of the class chose: more than one when it is split evenly, none when nobody voted. */
export function mostChosen(tally: VoteTally): readonly string[] {
  const most = Math.max(...tally.counts.map(({ votes }) => votes));
  return most > 0 ? tally.counts.filter(({ votes }) => votes === most).map(({ option }) => option) : [];
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
