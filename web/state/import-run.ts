import type { ImportJob } from '../../src/model/api.js';
import { ApiError, cancelImport, followImport, type ImportDetails, importFile, importText } from '../api-client.js';
import { discardTable, importTable, isTable, uploadTable } from '../table-client.js';

/** One source on its way into the graph. `waiting`: its turn has not come; `left`: the import was cancelled before it. */
export interface SourceRun {
  readonly name: string;
  readonly at: 'waiting' | 'left' | ImportJob | ApiError;
}

export interface ImportRun {
  /** Stops the source that is being read and leaves out those after it. What is written stays. */
  cancel(): void;
  /** Every source has come to its end. Never rejects: what failed says so in its own run. */
  readonly ended: Promise<readonly SourceRun[]>;
}

/** A source to import: a file as it is, or a pasted text. */
export type ImportInput = File | { readonly name: string; readonly text: string };

/**
 * Imports sources one after the other, each as a job of its own: a file that can't be read keeps none of the others
 * out. `onChange` hears of every step.
 */
export function startImport(
  inputs: readonly ImportInput[],
  details: ImportDetails,
  onChange: (runs: readonly SourceRun[]) => void,
): ImportRun {
  let cancelled = false;
  let running: string | undefined;
  let runs: readonly SourceRun[] = inputs.map(({ name }) => ({ name, at: 'waiting' }));
  const tell = (index: number, at: SourceRun['at']) => {
    runs = runs.map((run, other) => (other === index ? { ...run, at } : run));
    onChange(runs);
  };

  async function importOne(input: ImportInput, index: number): Promise<void> {
    try {
      const job = await send(input, details);
      running = job.id;
      tell(index, job);
      if (cancelled) await cancelImport(job.id);
      const ended = await followImport(job.id, (next) => tell(index, next));
      tell(index, ended.error ? new ApiError(ended.error.code, ended.error.message, 0) : ended);
    } catch (cause) {
      tell(index, cause instanceof ApiError ? cause : new ApiError('unexpected', String(cause), 0));
    } finally {
      running = undefined;
    }
  }

  async function importAll(): Promise<readonly SourceRun[]> {
    onChange(runs);
    for (const [index, input] of inputs.entries()) {
      if (cancelled) tell(index, 'left');
      else await importOne(input, index);
    }
    return runs;
  }

  return {
    cancel: () => {
      cancelled = true;
      if (running !== undefined) void cancelImport(running).catch(() => {});
    },
    ended: importAll(),
  };
}

function send(input: ImportInput, details: ImportDetails): Promise<ImportJob> {
  if (!(input instanceof File)) return importText({ fileName: input.name, text: input.text, ...details });
  return isTable(input) ? sendTable(input, details) : importFile(input, details);
}

/** A table goes in as a stream, whatever its size, and is read by a saved mapping that knows it, else as it is guessed. */
async function sendTable(file: File, details: ImportDetails): Promise<ImportJob> {
  const { id, mapping } = await uploadTable(file);
  try {
    return await importTable({ table: id, ...(mapping === undefined ? {} : { mapping }), ...details });
  } finally {
    void discardTable(id).catch(() => {});
  }
}

export const isJob = (at: SourceRun['at']): at is ImportJob => typeof at === 'object' && !(at instanceof Error);
