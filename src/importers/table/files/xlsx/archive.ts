import { Readable } from 'node:stream';
import yauzl, { type Entry, RandomAccessReader, type ZipFile } from 'yauzl';
import { SourceError } from '../../../../errors.js';
import type { Content } from '../../../content.js';

/** XML of tables shrinks to a tenth or, where cells repeat, a fiftieth; an entry beyond both bounds is a zip bomb. */
const mostRatio = 200;
const harmlessSize = 64 * 1024 * 1024;
/** The most that a workbook may hold unpacked: two million rows of twenty cells. */
const largestWorkbook = 8 * 1024 * 1024 * 1024;
const mostEntries = 10_000;

class ContentReader extends RandomAccessReader {
  private readonly content: Content;

  constructor(content: Content) {
    super();
    this.content = content;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const { content } = this;
    const piece = 256 * 1024;
    async function* pieces(): AsyncIterable<Uint8Array> {
      for (let at = start; at < end; at += piece) yield await content.read(at, Math.min(end, at + piece));
    }
    return Readable.from(pieces(), { objectMode: false });
  }
}

/** A workbook's parts, each unpacked as a stream. */
export interface Archive {
  has(name: string): boolean;
  /** Throws SourceError where the part is missing or damaged. */
  open(name: string): Promise<Readable>;
  readonly fileName: string;
}

/** Reads the table of contents of a ZIP archive. Throws SourceError for what is none, is encrypted, or is a zip bomb. */
export async function openArchive(content: Content, fileName: string): Promise<Archive> {
  const refuse = (reason: string) =>
    new SourceError('table-unreadable', `${fileName} is no Excel workbook that can be read: ${reason}`);
  const entries = new Map<string, Entry>();
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false };
    yauzl.fromRandomAccessReader(new ContentReader(content), content.size, options, (error, opened) =>
      error ? reject(refuse(error.message)) : resolve(opened),
    );
  });
  await new Promise<void>((resolve, reject) => {
    zip.on('error', (error: Error) => reject(refuse(error.message)));
    zip.on('end', () => resolve());
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName.replace(/^\//u, ''), entry);
      if (entries.size > mostEntries) reject(refuse(`it has more than ${mostEntries} entries`));
      else zip.readEntry();
    });
    zip.readEntry();
  });
  checkSizes([...entries.values()], fileName);
  if (!entries.has('[Content_Types].xml')) throw refuse('it is a ZIP archive of something else');
  return {
    fileName,
    has: (name) => entries.has(name),
    open: (name) =>
      new Promise((resolve, reject) => {
        const entry = entries.get(name);
        if (entry === undefined) return reject(refuse(`its part ${name} is missing`));
        if (entry.isEncrypted()) return reject(refuse('it is protected by a password'));
        zip.openReadStream(entry, (error, stream) => (error ? reject(refuse(error.message)) : resolve(stream)));
      }),
  };
}

/** Sizes as the archive claims them; where they lie, the unpacking stops at the claimed size. */
function checkSizes(entries: readonly Entry[], fileName: string): void {
  const megabytes = (size: number) => `${Math.round(size / 1024 / 1024)} MB`;
  for (const { fileName: part, uncompressedSize, compressedSize } of entries) {
    if (uncompressedSize > harmlessSize && uncompressedSize > compressedSize * mostRatio)
      throw new SourceError(
        'zip-bomb',
        `${fileName} looks like a zip bomb: its part ${part} unpacks from ${Math.ceil(compressedSize / 1024)} KB to ${megabytes(uncompressedSize)}`,
      );
  }
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > largestWorkbook)
    throw new SourceError(
      'source-too-large',
      `${fileName} unpacks to ${megabytes(total)}; at most ${megabytes(largestWorkbook)} are read. Save it as CSV.`,
    );
}
