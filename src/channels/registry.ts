import type { ComponentType } from 'preact';
import type { ChannelId } from '#core/content/taxonomy.ts';
import type { ChannelProps } from './channel.ts';
import { Plain } from './plain/plain.tsx';

export type Channel = ComponentType<ChannelProps>;

/** Where each channel comes from. A record, so that a channel added to the taxonomy does not compile until it is drawn. */
const LOADERS: Readonly<Record<ChannelId, () => Promise<Channel>>> = {
  'short-video': async () => (await import('./short-video/short-video.tsx')).ShortVideo,
  'group-chat': async () => (await import('./group-chat/group-chat.tsx')).GroupChat,
  'private-chat': async () => (await import('./private-chat/private-chat.tsx')).PrivateChat,
  sms: async () => (await import('./sms/sms.tsx')).Sms,
  'phone-call': async () => (await import('./phone-call/phone-call.tsx')).PhoneCall,
  'video-call': async () => (await import('./video-call/video-call.tsx')).VideoCall,
  'web-page': async () => (await import('./web-page/web-page.tsx')).WebPage,
  'app-store': async () => (await import('./app-store/app-store.tsx')).AppStore,
  'invest-app': async () => (await import('./invest-app/invest-app.tsx')).InvestApp,
  'game-mall': async () => (await import('./game-mall/game-mall.tsx')).GameMall,
  'payment-sheet': async () => (await import('./payment-sheet/payment-sheet.tsx')).PaymentSheet,
  talk: async () => (await import('./talk/talk.tsx')).Talk,
};

const loaded = new Map<string, Channel>();

/**
 * Brings a channel here. It never fails: a channel that is unknown or cannot be fetched is told in plain text,
 * and the next call tries again. Ask for all channels of a scenario at its start, so that no scene waits.
 */
export async function loadChannel(id: string): Promise<Channel> {
  const here = loaded.get(id);
  if (here) return here;
  const load = isChannel(id) ? LOADERS[id] : null;
  if (!load) return Plain;
  try {
    const channel = await load();
    loaded.set(id, channel);
    return channel;
  } catch {
    return Plain;
  }
}

/** The channel if it has been loaded, plain text if not. */
export function channelFor(id: string): Channel {
  return loaded.get(id) ?? Plain;
}

/** Whether the channel is something on a phone; a talk at home is not. */
export function isOnPhone(id: string): boolean {
  return id !== 'talk';
}

function isChannel(id: string): id is ChannelId {
  return Object.prototype.hasOwnProperty.call(LOADERS, id);
}
