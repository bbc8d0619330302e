/** Seats are numbers or animals, given and never typed: nothing to insult with, and nobody's name. */
export const ANIMALS = [
  'panda', 'tiger', 'rabbit', 'dragon', 'horse', 'goat', 'monkey', 'rooster', 'dog', 'pig', 'mouse', 'ox', 'cat', 'fox', 'wolf', 'bear', 'deer', 'lion',
  'elephant', 'giraffe', 'zebra', 'camel', 'koala', 'kangaroo', 'squirrel', 'hedgehog', 'otter', 'badger', 'beaver', 'seal', 'whale', 'dolphin', 'shark',
  'turtle', 'frog', 'penguin', 'owl', 'eagle', 'crane', 'swan', 'duck', 'goose', 'sparrow', 'swallow', 'magpie', 'parrot', 'peacock', 'pigeon', 'bee',
  'butterfly', 'dragonfly', 'ladybird', 'cricket', 'snail', 'crab', 'octopus', 'goldfish', 'gecko', 'yak', 'alpaca',
] as const; // prettier-ignore

/** `n-7` is seat 7; `a-panda` the panda, `a-panda-2` the second one. */
export type Seat = { readonly type: 'number'; readonly number: number } | { readonly type: 'animal'; readonly animal: string; readonly copy: number };

/** Reads the id of a seat; null when it is none. */
export function seatOf(id: string): Seat | null {
  const number = /^n-([1-9]\d{0,3})$/.exec(id);
  if (number) return { type: 'number', number: Number(number[1]) };
  const animal = /^a-([a-z]+)(?:-([2-9]|[1-9]\d))?$/.exec(id);
  const name = animal?.[1];
  if (name === undefined || !ANIMALS.some((one) => one === name)) return null;
  return { type: 'animal', animal: name, copy: Number(animal?.[2] ?? 1) };
}

/** The first animal nobody has yet; null when all are taken ninety-nine times over. */
export function freeAnimal(isTaken: (seat: string) => boolean): string | null {
  for (let copy = 1; copy < 100; copy++) {
    const free = ANIMALS.map((animal) => (copy === 1 ? `a-${animal}` : `a-${animal}-${copy}`)).find((seat) => !isTaken(seat));
    if (free !== undefined) return free;
  }
  return null;
}
