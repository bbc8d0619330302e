// First-load module: plain lists only, no schema library.

/**
 * Fraud types. The first ten are those the Ministry of Public Security published on 2024-06-25;
 * the rest are what police reports about minors name beside them.
 */
export const FRAUD_TYPES = [
  'task-rebate',
  'investment',
  'shopping',
  'customer-service',
  'loan',
  'credit',
  'acquaintance',
  'police',
  'romance',
  'game-trade',
  'free-gift',
  'tool-person',
  'phishing',
] as const;
export type FraudType = (typeof FRAUD_TYPES)[number];

/** What gives a scam away. */
export const FLAGS = [
  'urgency',
  'secrecy',
  'threat',
  'guaranteed-return',
  'easy-money',
  'too-cheap',
  'free-gift',
  'small-first-payback',
  'rising-number',
  'fake-proof',
  'planted-crowd',
  'private-channel',
  'off-platform',
  'unknown-app',
  'unknown-link',
  'unknown-qr',
  'screen-sharing',
  'verification-code',
  'personal-secrets',
  'safe-account',
  'pay-first',
  'unfreeze-fee',
  'private-payee',
  'fake-authority',
  'fake-acquaintance',
  'parents-phone',
  'lend-account',
] as const;

/** What proves the genuine thing. */
export const PROOFS = [
  'official-channel',
  'public-number',
  'public-list',
  'you-started-it',
  'same-in-official-app',
  'no-money-asked',
  'no-secrets-asked',
  'no-link',
  'only-says-stop',
  'welcomes-checking',
  'no-hurry',
  'original-route',
  'institution-account',
  'receipt',
  'met-in-person',
  'known-voice',
] as const;

/** The ways a scene can be told. */
export const CHANNELS = [
  'short-video',
  'group-chat',
  'private-chat',
  'sms',
  'phone-call',
  'video-call',
  'web-page',
  'app-store',
  'invest-app',
  'game-mall',
  'payment-sheet',
  'talk',
] as const;
export type ChannelId = (typeof CHANNELS)[number];

/** Simulated secrets that a choice can give away. */
export const LEAKS = [
  'name',
  'school',
  'phone-number',
  'address',
  'id-number',
  'face',
  'password',
  'verification-code',
  'bank-card',
  'screen',
  'sim-card',
  'account',
  'family',
] as const;
export type LeakId = (typeof LEAKS)[number];

/** Pictures the app can draw; every use brings its own words for those who can't see it. */
export const ART = ['advert', 'badge-card', 'chart', 'gift', 'notice', 'parcel', 'police-video', 'qr', 'receipt', 'screenshot', 'skin', 'watch'] as const;
