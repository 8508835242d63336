import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { SourceError, UsageError } from '../errors.js';
import { type Gold, type GoldQuestion, goldQuestionSchema, goldSchema } from './gold.js';
import { readSentenceSet } from './sentence-set.js';

/** A text of an evaluation set beside what a careful reader takes from it. */
export interface GoldText {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly gold: Gold;
}

export interface EvaluationSet {
  /** In order of their names. */
  readonly texts: readonly GoldText[];
  readonly questions: readonly GoldQuestion[];
}

function readJson<T>(path: string, schema: z.ZodType<T>): T {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SourceError('bad-gold', `${path}: not readable as JSON: ${String(error)}`);
  }
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new SourceError('bad-gold', `${path}: ${z.prettifyError(parsed.error)}`);
}

/**
 * Loads `DIR/texts/*.gold.json` with the texts beside them, `DIR/texts/*.sentences`, and `DIR/questions.json` where
 * there is one. A folder that itself holds the gold files is taken too. Throws UsageError for a folder without gold, SourceError for a bad file.
 */
export function loadEvaluationSet(folder: string): EvaluationSet {
  const textFolder = existsSync(join(folder, 'texts')) ? join(folder, 'texts') : folder;
  if (!existsSync(textFolder) || !statSync(textFolder).isDirectory())
    throw new UsageError('no-evaluation-set', `${folder}: no such folder`);
  const files = readdirSync(textFolder).sort();
  const goldFiles = files.filter((name) => name.endsWith('.gold.json'));
  const sentenceFiles = files.filter((name) => name.endsWith('.sentences'));
  if (goldFiles.length === 0 && sentenceFiles.length === 0)
    throw new UsageError(
      'no-evaluation-set',
      `${folder}: holds no *.gold.json and no *.sentences, nor does its texts/`,
    );
  const texts = goldFiles.map((file) => {
    const name = basename(file, '.gold.json');
    const fileName = `${name}.txt`;
    const path = join(textFolder, fileName);
    if (!existsSync(path)) throw new SourceError('no-text', `${path}: missing beside ${file}`);
    const bytes = new Uint8Array(readFileSync(path));
    const text = Buffer.from(bytes).toString('utf8');
    return { name, fileName, bytes, text, gold: readJson(join(textFolder, file), goldSchema) };
  });
  const sentences = sentenceFiles.flatMap((file) => readSentenceSet(join(textFolder, file), file));
  const questionFile = join(folder, 'questions.json');
  const questions = existsSync(questionFile) ? readJson(questionFile, z.array(goldQuestionSchema)) : [];
  return { texts: [...texts, ...sentences], questions };
}
