import type { ClassLog, Clock } from '#core/ports.ts';
import type { SessionHeader } from '#core/session/session-header.ts';
import type { Verdict } from './verdict.ts';

/** Whether a visit is really kept: one is written, read back and removed, in the very place where visits are. */
export async function checkStorage(log: ClassLog, clock: Clock): Promise<Verdict> {
  const lost: Verdict = { state: 'bad', key: 'demo:check.storage.lost' };
  try {
    const isKept = await writesAndReads(log, clock);
    return isKept && log.shortfall() === null ? { state: 'good', key: 'demo:check.storage.kept' } : lost;
  } catch {
    return lost;
  }
}

/** One that a crash left behind is swept away first: it is always the same. */
const PROBE = 'preflight-probe';

async function writesAndReads(log: ClassLog, clock: Clock): Promise<boolean> {
  await log.remove(PROBE);
  const at = clock.now();
  const header: SessionHeader = { id: PROBE, className: '', startedAt: at, lastAt: at, isClosed: true, length: 1, hostKey: PROBE };
  await log.append(header, [{ v: 1, seq: 0, at, event: { type: 'closed' } }]);
  const kept = await log.read(PROBE);
  await log.remove(PROBE);
  return kept?.events.length === 1;
}
