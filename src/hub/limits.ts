/** What one client, one room and one hub may ask of the machine. Sizes in bytes, times in ms. */
export const LIMITS = {
  /** Devices in a room, on each replica. */
  members: 1200,
  /** Messages a second, and how many at once after a pause. A host answers up to 500 times a second while a thousand vote. */
  pupilRate: { perSecond: 20, burst: 40 },
  hostRate: { perSecond: 600, burst: 1200 },
  /** Refusals a client may collect before it is cut; one is forgiven every two seconds. */
  patience: { perSecond: 0.5, burst: 30 },
  /** Bytes that may wait for a client which does not read. A host is sent what a thousand say. */
  backlog: { pupil: 512 * 1024, host: 4 * 1024 * 1024 },
  /** A connection that says nothing, and one that talks but enters no room. */
  silent: 10_000,
  roleless: 180_000,
  /** Pupils may wait in a room whose host has not been seen: after a restart of the hub they are often here first. */
  waitForHost: 60_000,
  /** A room is kept while its host is away, then forgotten. */
  orphan: 30 * 60_000,
  /** A room in which nobody says anything is closed, host or no host: a lesson is shorter. */
  idle: 4 * 60 * 60_000,
  /** Pupils' messages go to the host at most this often, and at most so many in one: the host's answer to them must fit in a frame. */
  gather: { every: 2, most: 100 },
  /** The host hears how many are here at most this often. */
  here: 250,
  /** How long a PIN stays claimed on the bus without its host's replica saying so again. */
  pinLife: 30 * 60_000,
  /** Messages kept for a client that is still being let in. */
  waiting: 40,
} as const;
