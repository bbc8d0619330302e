/** How a hub runs, read from the environment (README.md has the table). */
export interface Config {
  readonly port: number;
  /** Undefined listens on every address of the machine. */
  readonly host: string | undefined;
  /** Redis or Valkey, by which several hubs act as one; undefined: this is the only one. */
  readonly redisUrl: string | undefined;
  /** Where pupils reach the site, ending in a slash; undefined: the addresses of this machine. */
  readonly publicUrl: string | undefined;
  /** Further origins whose pages may connect, such as `https://school.example`. */
  readonly allowedOrigins: readonly string[];
  readonly maxRooms: number;
  readonly maxSockets: number;
}

/** Reads the environment. Throws, in words for whoever set it, when something in it can't be meant. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return {
    port: wholeNumber(env, 'PORT', 4173, 0, 65_535),
    host: given(env, 'HOST'),
    redisUrl: given(env, 'REDIS_URL'),
    publicUrl: url('PUBLIC_URL', given(env, 'PUBLIC_URL'))?.replace(/\/?$/, '/'),
    allowedOrigins: (given(env, 'ALLOWED_ORIGINS') ?? '')
      .split(/[\s,]+/)
      .filter((origin) => origin !== '')
      .flatMap((origin) => url('ALLOWED_ORIGINS', origin) ?? [])
      .map((origin) => new URL(origin).origin),
    maxRooms: wholeNumber(env, 'MAX_ROOMS', 2000, 1, 100_000),
    maxSockets: wholeNumber(env, 'MAX_SOCKETS', 20_000, 1, 1_000_000),
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

function given(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function wholeNumber(env: Environment, name: string, otherwise: number, least: number, most: number): number {
  const value = given(env, name);
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`${name} must be a whole number from ${least} to ${most}, not ${JSON.stringify(value)}`);
}

function url(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    const { protocol } = new URL(value);
    if (protocol === 'http:' || protocol === 'https:') return value;
  } catch {
    // said below
  }
  throw new Error(`${name} must be a full address such as https://class.example/, not ${JSON.stringify(value)}`);
}
