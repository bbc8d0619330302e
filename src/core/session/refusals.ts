/** Why the hub will not. */
export const HUB_REFUSALS = [
  'no-such-room',
  'door-closed',
  'too-many-tries',
  'room-full',
  'hub-full',
  'not-allowed',
  'bad-message',
  'too-fast',
  'too-large',
] as const;
