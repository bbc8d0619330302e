/** A source of chance that gives numbers in [0, 1), the same ones for the same seed. */
export type Random = () => number;

/**
 * A small seeded generator (mulberry32, Tommy Ettinger, public domain). Good enough to shuffle
 * choices and build rounds; never for secrets.
 */
export function seededRandom(seed: string | number): Random {
  let state = typeof seed === 'number' ? seed >>> 0 : hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A new array with the same members in a random order (Fisher–Yates). */
export function shuffled<Member>(members: readonly Member[], random: Random): Member[] {
  const result = [...members];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = result[i] as Member; // i and j are inside the array
    result[i] = result[j] as Member;
    result[j] = kept;
  }
  return result;
}

/** FNV-1a, 32 bits: turns a text seed into a number. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
