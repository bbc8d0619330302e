/**
 * The area under the ROC curve: how likely a random positive scores above a random negative, ties counting half
 * (Mann–Whitney). 0.5 when one side is empty.
 */
export function areaUnderCurve(scores: readonly number[], positive: readonly boolean[]): number {
  const ups = scores.filter((_, index) => positive[index]);
  const downs = scores.filter((_, index) => !positive[index]);
  if (ups.length === 0 || downs.length === 0) return 0.5;
  let wins = 0;
  for (const up of ups) for (const down of downs) wins += up > down ? 1 : up === down ? 0.5 : 0;
  return wins / (ups.length * downs.length);
}
