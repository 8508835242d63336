import { inflateRawSync } from 'node:zlib';
import { SourceError } from '../../errors.js';

/** The most that an archive may hold unpacked, in bytes. */
export const largestUnpacked = 256 * 1024 * 1024;
const mostEntries = 10_000;
const [centralSign, endSign] = [0x02014b50, 0x06054b50];
const endSize = 22;
const longestComment = 0xffff;

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
}

/**
 * The entries of a ZIP archive (APPNOTE.TXT 6.3, sections 4.3 to 4.5), each unpacked once and thrown away: the sizes
 * that an archive claims may lie. Throws SourceError for a broken archive, or one that unpacks to more than
 * `largestUnpacked`.
 */
export function inspectArchive(bytes: Uint8Array, fileName: string, largest = largestUnpacked): Entry[] {
  const broken = (reason: string) => new SourceError('source-broken', `${fileName} is a broken archive: ${reason}`);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = view.length - endSize;
  const first = Math.max(0, end - longestComment);
  while (end >= first && view.readUInt32LE(end) !== endSign) end--;
  if (end < first) throw broken('its table of contents is missing; it may be cut off');
  const count = view.readUInt16LE(end + 10);
  if (count > mostEntries) throw broken(`it has ${count} entries`);
  const entries: Entry[] = [];
  let budget = largest;
  let at = view.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== centralSign)
      throw broken('its table of contents is damaged');
    const [flags, method] = [view.readUInt16LE(at + 8), view.readUInt16LE(at + 10)];
    const packed = view.readUInt32LE(at + 20);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = view.readUInt32LE(at + 42);
    const name = view.toString('utf8', at + 46, at + 46 + nameLength);
    const isEncrypted = (flags & 1) === 1;
    entries.push({ name, isEncrypted });
    at += 46 + nameLength + extraLength + commentLength;
    if (isEncrypted) continue;
    if (local + 30 > view.length) throw broken(`${name} is missing`);
    const from = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    budget -= method === 0 ? packed : inflatedSize(view.subarray(from, from + packed), budget, name);
    if (budget < 0) throw tooLarge();
  }
  return entries;

  function tooLarge(): SourceError {
    return new SourceError(
      'source-too-large',
      `${fileName} unpacks to more than ${Math.round(largest / 1024 / 1024)} MB, far more than a document holds`,
    );
  }

  function inflatedSize(data: Uint8Array, most: number, name: string): number {
    try {
      return inflateRawSync(data, { maxOutputLength: Math.max(1, most) }).length;
    } catch (error) {
      if (error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
        throw tooLarge();
      throw broken(`${name} can't be unpacked`);
    }
  }
}
