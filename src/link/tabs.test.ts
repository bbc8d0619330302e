import { linkContract } from './contract.ts';
import { dialAsHost } from './dial-as-host.ts';
import { dialAsPupil } from './dial-as-pupil.ts';

linkContract('tabs of one browser', async () => {
  const name = `class-${(places += 1)}`;
  const open = () => new BroadcastChannel(name);
  return { host: dialAsHost(open), pupil: dialAsPupil(open, 500), close() {} };
});

let places = 0;
