import type { Counters } from './counters.ts';
import type { Relay } from './relay.ts';

/** Everything there is to count, in the text format of Prometheus. Sums only: no label names a room, a device or an address. */
export function metricsText(counters: Counters, relay: Relay): string {
  const { user, system } = process.cpuUsage();
  const metric = (name: string, type: 'counter' | 'gauge', help: string, values: Readonly<Record<string, number>>, label = '') =>
    [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${type}`,
      ...Object.entries(values).map(([key, value]) => `${name}${label ? `{${label}="${key}"}` : ''} ${value}`),
    ].join('\n');
  return `${[
    metric('hub_rooms', 'gauge', 'Rooms on this replica.', { all: relay.rooms.size }),
    metric('hub_sockets', 'gauge', 'Connections, by what they are.', counters.sockets, 'role'),
    metric('hub_frames_in_total', 'counter', 'Messages from clients.', counters.framesIn, 'role'),
    metric('hub_frames_out_total', 'counter', 'Messages to clients.', counters.framesOut, 'role'),
    metric('hub_refusals_total', 'counter', 'Refusals, by reason.', Object.fromEntries(counters.refusals), 'reason'),
    metric('hub_cut_total', 'counter', 'Connections cut, by reason.', counters.cut, 'reason'),
    metric('hub_pin_answers_held', 'gauge', 'Answers to wrong codes that wait for their turn.', { all: relay.gate.held() }),
    metric('hub_unheard_total', 'counter', 'Messages of pupils that no host was there to hear.', { all: counters.unheard }),
    metric('hub_bus_messages_total', 'counter', 'Messages between replicas.', { in: counters.busIn, out: counters.busOut, failed: counters.busFailed }, 'way'),
    metric('process_cpu_seconds_total', 'counter', 'CPU time of this process.', { all: (user + system) / 1e6 }),
    metric('process_resident_memory_bytes', 'gauge', 'Memory of this process.', { all: process.memoryUsage.rss() }),
  ].join('\n')}\n`;
}
