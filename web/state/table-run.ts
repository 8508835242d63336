import { useEffect, useRef, useState } from 'react';
import type { TableReading, TableReadingRequest } from '../../src/model/api/tables.js';
import type { ImportJob } from '../../src/model/api.js';
import { ApiError, cancelImport, followImport, type ImportDetails } from '../api-client.js';
import { discardTable, importTable, readTable, saveMapping, uploadTable } from '../table-client.js';
import { refreshShown, toApiError } from './actions.js';

/** An import or a dry run of the table, as far as it has come. */
export interface TableRun {
  readonly dryRun: boolean;
  readonly job: ImportJob | ApiError | undefined;
}

export interface TableWork {
  readonly reading: TableReading | undefined;
  readonly error: ApiError | undefined;
  /** Another way of reading it is being worked out. */
  readonly busy: boolean;
  readonly run: TableRun | undefined;
  /** The name under which its mapping was saved. */
  readonly saved: string | undefined;
  /** Reads it in another way. */
  read(how: TableReadingRequest): void;
  /** Reads all of it, writes nothing. */
  check(): void;
  start(details: ImportDetails, strict: boolean): void;
  cancel(): void;
  /** Back from a run to the columns. */
  goBack(): void;
  save(name: string): void;
}

/** A table on its way in: uploaded, looked at, tried, imported. Forgotten on the server when the dialog goes. */
export function useTable(file: File): TableWork {
  const [reading, setReading] = useState<TableReading>();
  const [error, setError] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const [run, setRun] = useState<TableRun>();
  const [saved, setSaved] = useState<string>();
  const latest = useRef(0);

  useEffect(() => {
    const abort = new AbortController();
    let id: string | undefined;
    uploadTable(file, abort.signal).then(
      (first) => {
        id = first.id;
        if (abort.signal.aborted) void discardTable(first.id).catch(() => {});
        else setReading(first);
      },
      (cause: unknown) => {
        if (!abort.signal.aborted) setError(toApiError(cause));
      },
    );
    return () => {
      abort.abort();
      if (id !== undefined) void discardTable(id).catch(() => {});
    };
  }, [file]);

  const read = async (how: TableReadingRequest) => {
    if (reading === undefined) return;
    latest.current += 1;
    const turn = latest.current;
    setBusy(true);
    try {
      const next = await readTable(reading.id, how);
      // A slower answer to an earlier choice must not take this one back.
      if (turn !== latest.current) return;
      setReading(next);
      setError(undefined);
      setSaved(undefined);
    } catch (cause) {
      if (turn === latest.current) setError(toApiError(cause));
    } finally {
      if (turn === latest.current) setBusy(false);
    }
  };

  const begin = async (dryRun: boolean, details: ImportDetails, strict: boolean) => {
    if (reading?.mapping === undefined) return;
    setRun({ dryRun, job: undefined });
    const tell = (job: ImportJob | ApiError) => setRun({ dryRun, job });
    try {
      const job = await importTable({ table: reading.id, mapping: reading.mapping, dryRun, strict, ...details });
      tell(job);
      const ended = await followImport(job.id, tell);
      tell(ended.error ? new ApiError(ended.error.code, ended.error.message, 0) : ended);
      if (ended.report && !dryRun) await refreshShown();
    } catch (cause) {
      tell(toApiError(cause));
    }
  };

  return {
    reading,
    error,
    busy,
    run,
    saved,
    read: (how) => void read(how),
    check: () => void begin(true, {}, false),
    start: (details, strict) => void begin(false, details, strict),
    cancel: () => {
      const job = run?.job;
      if (job !== undefined && !(job instanceof Error)) void cancelImport(job.id).catch(() => {});
    },
    goBack: () => setRun(undefined),
    save: (name) => {
      if (reading?.mapping === undefined) return;
      saveMapping(name, reading.mapping).then(
        ({ name: kept }) => {
          setSaved(kept);
          setError(undefined);
        },
        (cause: unknown) => setError(toApiError(cause)),
      );
    },
  };
}
