import { SourceError } from '../../../../src/errors.js';
import { readSourceText } from '../../../../src/importers/document/source-text.js';

/** The error with which a file is refused. Throws where it is read. */
export async function refusalOf(fileName: string, bytes: Uint8Array): Promise<SourceError> {
  try {
    await readSourceText({ fileName, bytes });
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error(`${fileName} was read`);
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
