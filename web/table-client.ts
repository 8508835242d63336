import { z } from 'zod';
import {
  mappingResponseSchema,
  type TableImport,
  type TableReading,
  type TableReadingRequest,
  tableReadingSchema,
} from '../src/model/api/tables.js';
import { type ImportJob, importJobSchema } from '../src/model/api.js';
import type { Mapping } from '../src/model/mapping.js';
import { tableEndings } from '../src/model/table-fields.js';
import { formatQuery, postJson, request } from './api-client.js';

/** Whether a file is a table by its name: then its columns are looked at before it is imported. */
export const isTable = (file: Pick<File, 'name'>): boolean =>
  tableEndings.includes(/\.([^.]+)$/.exec(file.name.toLowerCase())?.[1] ?? '');

/** Sends a table as it is, of any size: the browser reads it from the disk while it goes out. */
export const uploadTable = (file: File, signal?: AbortSignal): Promise<TableReading> =>
  request(`/api/tables${formatQuery({ fileName: file.name })}`, tableReadingSchema, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
    ...(signal === undefined ? {} : { signal }),
  });

export const readTable = (id: string, how: TableReadingRequest): Promise<TableReading> =>
  request(`/api/tables/${encodeURIComponent(id)}/reading`, tableReadingSchema, postJson(how));

export const discardTable = (id: string): Promise<unknown> =>
  request(`/api/tables/${encodeURIComponent(id)}`, z.unknown(), { method: 'DELETE' });

export const importTable = (work: TableImport): Promise<ImportJob> =>
  request('/api/imports', importJobSchema, postJson(work));

export const saveMapping = (name: string, mapping: Mapping): Promise<{ readonly name: string }> =>
  request('/api/mappings', mappingResponseSchema, postJson({ name, mapping }));
