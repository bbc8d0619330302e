import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** Object identifiers, already in DER: the signature algorithm, the common name, the alternative names. */
const ECDSA_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const ALTERNATIVE_NAMES = Buffer.from('0603551d11', 'hex');

/**
 * A certificate for localhost that lives as long as this run. Made here, because Node can sign but not issue, and
 * because no private key should lie in the repository. `pin` lets a browser trust exactly this key: a browser that
 * is told to ignore certificate errors keeps nothing in its cache, and then a second visit can't be measured.
 * @returns {{ key: string, cert: string, pin: string }}
 */
export function selfSigned() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = sequence(ECDSA_SHA256);
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from('localhost')))));
  const names = sequence(ALTERNATIVE_NAMES, der(0x04, sequence(der(0x82, Buffer.from('localhost')))));
  const toSign = sequence(der(0xa0, integer(2)), integer(1), algorithm, name, sequence(time(-1), time(30)), name, spki, der(0xa3, sequence(names)));
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', toSign, privateKey)]));
  const body = sequence(toSign, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
    pin: createHash('sha256').update(spki).digest('base64'),
  };
}

/**
 * One DER value: tag, length, content.
 * @param {number} tag
 * @param {Buffer} content
 */
function der(tag, content) {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

/** @param {Buffer[]} parts */
function sequence(...parts) {
  return der(0x30, Buffer.concat(parts));
}

/** @param {number} value below 128 */
function integer(value) {
  return der(0x02, Buffer.from([value]));
}

/** @param {number} days from today */
function time(days) {
  const text = new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]/g, '');
  return der(0x17, Buffer.from(`${text.slice(2, 14)}Z`));
}
