/**
 * A new random identifier: 26 lower-case letters and digits, 130 bits of chance. `crypto.randomUUID` is missing
 * over plain http (a school's own network) and in older browsers; `getRandomValues` is there in both.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(26));
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte & 31)).join('');
}

/** 32 signs (base32 of RFC 4648, lower case): five bits choose one without a bias. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
