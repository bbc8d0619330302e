import { inflateRawSync } from 'node:zlib';

/** The texts in a zip file by their names: read by its own directory at the end, as spreadsheet programs do. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [method, size, nameLength, extraLength, noteLength] = [10, 20, 28, 30, 32].map((place) =>
      place === 20 ? zip.readUInt32LE(at + place) : zip.readUInt16LE(at + place),
    ) as [number, number, number, number, number]; // five places, five numbers
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    files.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + nameLength + extraLength + noteLength;
  }
  return files;
}

/** The cells of one sheet of a spreadsheet file by their address, texts looked up. */
export function cellsOf(files: ReadonlyMap<string, string>, sheet: number): Record<string, string | number> {
  const strings = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, text = '']) => plain(text));
  const cells = [...(files.get(`xl/worksheets/sheet${sheet}.xml`) ?? '').matchAll(/<c r="(\w+)"([^>]*)><v>([^<]*)<\/v><\/c>/g)];
  return Object.fromEntries(
    cells.map(([, address = '', kind = '', value = '']) => [address, kind.includes('t="s"') ? (strings[Number(value)] ?? '') : Number(value)]),
  );
}

const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

function plain(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (sign) => SIGNS[sign] ?? sign);
}
