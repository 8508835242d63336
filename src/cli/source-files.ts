import { constants, createReadStream } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { SourceError } from '../errors.js';
import { checkLength, largestSource } from '../importers/decode.js';
import { fileContent, headSize } from '../importers/file-content.js';
import type { Source, SourceDetails } from '../importers/importer.js';
import { isTableName } from '../importers/table/files/table-names.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOTDIR: 'a part of its path is not a directory',
  ELOOP: 'its symbolic links go in a circle',
};

/** Reads the files that a person named. Throws SourceError that names the first that can't be read, and why. */
export async function readSourceFiles(paths: readonly string[], details: SourceDetails): Promise<Source[]> {
  const sources: Source[] = [];
  for (const path of paths) sources.push(await readSourceFile(path, details));
  return sources;
}

/** Opens a file as a stream of bytes, of any length. Throws SourceError that names it where it can't be read, and why. */
export async function openSourceFile(path: string): Promise<AsyncIterable<Uint8Array>> {
  await checkFile(path);
  return createReadStream(path, { highWaterMark: 1024 * 1024 });
}

async function readSourceFile(path: string, details: SourceDetails): Promise<Source> {
  const size = await checkFile(path);
  if (size > 0 && isTableName(path)) {
    const content = fileContent(path, size);
    const bytes = await explainFailure(path, () => content.read(0, Math.min(headSize, size)));
    return { fileName: basename(path), bytes, content, details };
  }
  // Refused before it is read: a file of gigabytes would fill the memory first.
  checkLength(size, largestSource, path);
  const bytes = await explainFailure(path, () => readFile(path));
  if (bytes.length === 0) throw new SourceError('empty-file', `${path}: the file is empty`);
  return { fileName: basename(path), bytes: new Uint8Array(bytes), details };
}

/** The size of a regular file that can be read. */
async function checkFile(path: string): Promise<number> {
  const found = await explainFailure(path, () => stat(path));
  if (found.isDirectory()) throw new SourceError('is-a-directory', `${path}: it is a directory; name the files in it`);
  if (!found.isFile()) throw new SourceError('not-a-file', `${path}: it is not a regular file`);
  await explainFailure(path, () => access(path, constants.R_OK));
  return found.size;
}

async function explainFailure<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new SourceError('unreadable-file', `${path}: ${reasons[code] ?? String(error)}`);
  }
}
