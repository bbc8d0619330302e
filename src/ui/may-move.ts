/** Whether this person is fine with things moving. */
export function mayMove(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: no-preference)').matches;
}
