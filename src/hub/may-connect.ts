/**
 * Whether a page of this origin may talk to the hub. A browser always names the origin, so a page from elsewhere that
 * a pupil or teacher happens to have open can't speak through their browser. A program that is no browser can claim any
 * origin, so to turn away those that name none would keep nobody out: they may connect, and can do what any pupil can.
 */
export function mayConnect(origin: string | undefined, host: string | undefined, allowed: readonly string[]): boolean {
  if (origin === undefined) return true;
  if (allowed.includes(origin)) return true;
  try {
    return new URL(origin).host === host?.toLowerCase();
  } catch {
    return false; // `null`: a sandboxed frame or a file
  }
}
