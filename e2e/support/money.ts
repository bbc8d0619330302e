/** A sum in fen as the screen must show it in Chinese and in English: ¥1,000 or ¥18.80. Written out anew on purpose. */
export function money(fen: number): string {
  const whole = String(Math.floor(Math.abs(fen) / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const rest = Math.abs(fen) % 100;
  return `${fen < 0 ? '−' : ''}¥${whole}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}
