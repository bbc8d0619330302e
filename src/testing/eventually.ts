import { vi } from 'vitest';

/**
 * Waits until a check passes, for what other code does in its own time. It has far longer than a busy machine
 * needs: a limit near what a quiet one needs would measure the machine.
 * @param check throws for as long as it is not so
 * @returns what the check gave
 * @throws {Error} what the check threw last
 */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 15_000, interval: 10 });
}
