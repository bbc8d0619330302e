import { crc32, deflateRawSync } from 'node:zlib';

/** Names are UTF-8: without this bit Windows reads 读我 in the code page of the machine. */
const UTF8 = 0x08_00;
const DEFLATED = 8;
/** 1 January 1980, the first day a zip knows: the same files give the same zip. */
const NO_DATE = 0x21;

/**
 * A zip of these files, each with its path inside (`/` between folders). Every file and the whole have to stay below
 * 4 GB and 65 535 files; above that the numbers would not fit, and it throws.
 * @param {readonly { name: string, content: Buffer }[]} files
 * @returns {Buffer}
 */
export function zipOf(files) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const directory = [];
  let place = 0;
  for (const { name, content } of files) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(content, { level: 9 });
    const about = aboutFile(path, content, packed);
    parts.push(Buffer.concat([numbers([4, 0x04_03_4b_50]), about, path, packed]));
    // Version that made it; then as in front of the file; then no comment, disk 0, no attributes, and where the file is.
    directory.push(Buffer.concat([numbers([4, 0x02_01_4b_50], [2, 20]), about, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, place]), path]));
    place += 30 + path.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = numbers([4, 0x06_05_4b_50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, listed.length], [4, place], [2, 0]);
  return Buffer.concat([...parts, listed, end]);
}

/**
 * What a zip says of a file twice, in front of it and in the directory at the end.
 * @param {Buffer} path
 * @param {Buffer} content
 * @param {Buffer} packed
 */
function aboutFile(path, content, packed) {
  const sizes = /** @type {const} */ ([[4, crc32(content)], [4, packed.length], [4, content.length], [2, path.length], [2, 0]]); // prettier-ignore
  return numbers([2, 20], [2, UTF8], [2, DEFLATED], [2, 0], [2, NO_DATE], ...sizes);
}

/**
 * Little-endian, each with its length in bytes.
 * @param {readonly (readonly [number, number])[]} fields
 */
function numbers(...fields) {
  return Buffer.concat(
    fields.map(([length, value]) => {
      const field = Buffer.alloc(length);
      field.writeUIntLE(value, 0, length);
      return field;
    }),
  );
}
