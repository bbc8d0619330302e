import { createHash } from 'node:crypto';

/**
 * What a page may do beyond its own files.
 * @typedef {object} Allowed
 * @property {readonly string[]} [scripts] hashes of inline scripts, as `sha256-…`
 * @property {readonly string[]} [styles] hashes of inline styles
 * @property {readonly string[]} [connect] further addresses to talk to, such as the hub's `ws://…`
 */

/** Powers the app never asks for; the camera alone reads QR codes. */
const POWERS_OFF = [
  'accelerometer', 'browsing-topics', 'display-capture', 'encrypted-media', 'geolocation', 'gyroscope', 'hid', 'idle-detection',
  'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking',
]; // prettier-ignore

/**
 * The content security policy: everything from our own server, nothing inline but what is named by its hash.
 * @param {Allowed} [allowed]
 */
export function contentSecurityPolicy(allowed = {}) {
  const quoted = (/** @type {readonly string[] | undefined} */ hashes) => (hashes ?? []).map((hash) => ` '${hash}'`).join('');
  return [
    "default-src 'none'",
    `script-src 'self'${quoted(allowed.scripts)}`,
    `style-src 'self'${quoted(allowed.styles)}`,
    "img-src 'self' data: blob:",
    `connect-src 'self'${(allowed.connect ?? []).map((address) => ` ${address}`).join('')}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The headers that every answer carries.
 * @param {Allowed} [allowed]
 * @returns {Record<string, string>}
 */
export function securityHeaders(allowed) {
  return {
    'content-security-policy': contentSecurityPolicy(allowed),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': ['camera=(self)', ...POWERS_OFF.map((power) => `${power}=()`)].join(', '),
    'cross-origin-opener-policy': 'same-origin',
  };
}

/**
 * How long a file may be kept: forever where the name changes with the content, else asked for again each time.
 * @param {string} path under the site's root, such as `/assets/index-Ab12.js`
 */
export function cacheControl(path) {
  return path.startsWith('/assets/') ? 'public,max-age=31536000,immutable' : 'no-cache';
}

/**
 * The hashes of the inline scripts and styles of a page of ours, so that the policy lets exactly these through.
 * @param {string} html
 * @returns {{ scripts: string[], styles: string[] }}
 */
export function inlineHashes(html) {
  const found = (/** @type {RegExp} */ pattern) => [...html.matchAll(pattern)].map(([, content = '']) => sha256(content));
  return { scripts: found(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g), styles: found(/<style[^>]*>([^]*?)<\/style>/g) };
}

/** @param {string} content */
function sha256(content) {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
