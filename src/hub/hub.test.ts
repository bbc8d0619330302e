import { RunningHub } from '../testing/running-hub.ts';
import { relayContract } from './contract.ts';

relayContract('one hub', async () => {
  const hub = await RunningHub.start();
  return { all: [hub], end: () => hub.end() };
});
