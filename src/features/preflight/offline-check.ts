import type { OfflineState } from '#core/ports.ts';
import type { Verdict } from './verdict.ts';

/** Whether the network may go away in mid-visit. */
export function checkOffline(state: OfflineState): Verdict {
  switch (state) {
    case 'ready':
    case 'update-waiting': // never put in place while a stage is open
      return { state: 'good', key: 'demo:check.offline.ready' };
    case 'carried':
      return { state: 'good', key: 'demo:check.offline.carried' };
    case 'installing':
      return { state: 'careful', key: 'demo:check.offline.installing' };
    case 'failed':
      return { state: 'bad', key: 'demo:check.offline.failed' };
    case 'unsupported':
      return { state: 'bad', key: 'demo:check.offline.unsupported' };
  }
}
