/**
 * Text from a keyboard or a file as nothing but text: without control characters, and without the marks that make a
 * line read backwards (Unicode bidirectional controls). Line breaks stay.
 */
export function plainText(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '');
}
