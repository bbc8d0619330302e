/**
 * Tells the person at the terminal something, Chinese first, then English.
 * @param {string} zh
 * @param {string} en
 */
export function say(zh, en) {
  console.log(`${zh}\n  ${en}`);
}
