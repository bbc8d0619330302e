/** Whether a page at this address came from a server, beside which there may be a hub. One opened from a folder (`file:`) has nobody to ask. */
export function isServed(address: URL): boolean {
  return /^https?:$/.test(address.protocol);
}
