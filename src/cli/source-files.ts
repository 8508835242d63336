import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { SourceError } from '../errors.js';
import type { Source, SourceDetails } from '../importers/importer.js';

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

async function readSourceFile(path: string, details: SourceDetails): Promise<Source> {
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new SourceError('is-a-directory', `${path}: it is a directory; name the files in it`);
    if (!found.isFile()) throw new SourceError('not-a-file', `${path}: it is not a regular file`);
    const bytes = await readFile(path);
    if (bytes.length === 0) throw new SourceError('empty-file', `${path}: the file is empty`);
    return { fileName: basename(path), bytes: new Uint8Array(bytes), details };
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new SourceError('unreadable-file', `${path}: ${reasons[code] ?? String(error)}`);
  }
}
