import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Content } from './content.js';

/** So much of a table's beginning tells what kind of file it is. */
export const headSize = 64 * 1024;

/** A file as content: opened for each reading, so that nothing is held between them. */
export function fileContent(path: string, size: number): Content {
  return {
    size,
    async read(start, end) {
      const file = await open(path);
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
    stream: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
  };
}
