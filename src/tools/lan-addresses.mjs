import { networkInterfaces } from 'node:os';

/**
 * The addresses under which others in the same room may reach this machine, those of home and school networks first.
 * @returns {string[]}
 */
export function lanAddresses() {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const found = all.filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'));
  const isHome = (/** @type {string} */ address) => address.startsWith('192.168.');
  return found.map(({ address }) => address).sort((a, b) => Number(isHome(b)) - Number(isHome(a)));
}
