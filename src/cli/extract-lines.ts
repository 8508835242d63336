import { z } from 'zod';
import { TupuError } from '../errors.js';
import { largestText } from '../importers/decode.js';
import { extractDocument } from '../importers/text/extract.js';
import { isoDateSchema } from '../model/claim.js';
import { readLines, type StreamLine } from './read-lines.js';

/** What one line of the input holds. Everything but the text is handed on to the line of the result. */
const inputSchema = z.strictObject({
  text: z.string(),
  id: z.union([z.string(), z.number()]).optional(),
  source: z.string().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  page: z.union([z.string(), z.number()]).optional(),
  publishedOn: isoDateSchema.optional(),
});

export interface ExtractLinesOptions {
  /** What the input is called in results: a file's name, or `-` for standard input. */
  readonly name: string;
  /** When texts were published whose line does not say. */
  readonly publishedOn?: string;
  readonly schemaVersion: number;
}

/** How many lines were answered, and how many of them with an error. */
export interface ExtractLinesReport {
  readonly documents: number;
  readonly failed: number;
}

/**
 * Reads one document a line of JSON and writes what it says, one line of JSON each, in the same order. Blank lines are
 * passed over. A line that can't be read is answered by `{line, error: {code, message}}` and stops nothing. `write`
 * answers whether more may be written now; until its promise holds, no further line is read.
 */
export async function extractLines(
  input: AsyncIterable<Uint8Array>,
  write: (line: string) => Promise<boolean>,
  options: ExtractLinesOptions,
): Promise<ExtractLinesReport> {
  let documents = 0;
  let failed = 0;
  for await (const line of readLines(input, longestLine)) {
    const answer = answerLine(line, options);
    if (answer === undefined) continue;
    documents += 1;
    if (answer.error !== undefined) failed += 1;
    if (!(await write(`${JSON.stringify(answer)}\n`))) break;
  }
  return { documents, failed };
}

/** JSON may write each character of a text in six. */
const longestLine = 2 * largestText;

function answerLine(
  { number, bytes }: StreamLine,
  { name, publishedOn, schemaVersion }: ExtractLinesOptions,
): Record<string, unknown> | undefined {
  try {
    if (bytes === undefined)
      throw new TupuError('line-too-long', `the line is longer than ${inMegabytes(longestLine)}`);
    const line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (line.trim() === '') return undefined;
    const { text, ...about } = readInput(line);
    if (text.length > largestText)
      throw new TupuError('text-too-long', `the text is longer than ${inMegabytes(largestText)}: split it`);
    const date = about.publishedOn ?? publishedOn;
    const document = extractDocument(text, {
      fileName: `${name}:${number}`,
      ...(date === undefined ? {} : { publishedOn: date }),
    });
    return { schemaVersion, line: number, ...about, ...document };
  } catch (error) {
    if (error instanceof TupuError) return { line: number, error: { code: error.code, message: error.message } };
    if (error instanceof TypeError)
      return { line: number, error: { code: 'not-utf-8', message: 'the line is not UTF-8' } };
    throw error;
  }
}

function readInput(line: string): z.infer<typeof inputSchema> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new TupuError('not-json', `the line is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = inputSchema.safeParse(json);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new TupuError('wrong-input', `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'does not fit'}`);
}

const inMegabytes = (size: number) => `${Math.round(size / 1024 / 1024)} MB`;
