import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { NotFoundError, TupuError, UsageError } from '../errors.js';
import type { Graph, RetractReport } from '../graph/graph.js';
import { type KeptPart, keptPartSchema } from '../graph/kept-document.js';
import type { RestoreReport, RetractedDocument } from '../model/api/retractions.js';

/** Older ones go. */
const mostKept = 50;

/**
 * Documents that were taken back, each as a file of JSON lines in the data folder, so that it can be brought back with
 * its claims and what people had said of them, whatever became of the file that it was read from.
 */
export class RetractedDocuments {
  readonly #folder: string;

  /** @param home the folder of Tupu's data */
  constructor(home: string) {
    this.#folder = join(home, 'retracted');
  }

  /**
   * Keeps a document and takes it back. After a fault the same call goes on; what was kept whole before it stays. Throws
   * NotFoundError, UsageError `several-documents`.
   * @param document an id or a file name
   */
  async retract(graph: Graph, document: string): Promise<RetractReport> {
    const documentId = await graph.findDocument(document);
    await this.keep(graph, documentId);
    return graph.retract(documentId);
  }

  /** Brings a document back. Throws NotFoundError, or UsageError where it was imported again meanwhile. */
  async restore(graph: Graph, documentId: string): Promise<RestoreReport> {
    const head = await this.#head(documentId);
    if (head === undefined) throw new NotFoundError('not-retracted', `nothing is kept of a document ${documentId}`);
    const standing = (await graph.documents()).find(({ id }) => id === documentId);
    if (standing?.complete)
      throw new UsageError('document-there', `${head.fileName} is in the graph already: it was imported again`);
    const report = await graph.restoreDocument(this.parts(documentId));
    await rm(this.#fileOf(documentId), { force: true });
    return report;
  }

  /** Those that can be brought back, the last taken back first. */
  async list(graph: Graph): Promise<RetractedDocument[]> {
    const complete = new Set((await graph.documents()).filter((one) => one.complete).map(({ id }) => id));
    const ids = (await this.#ids()).filter((id) => !complete.has(id));
    const heads = await Promise.all(ids.map((id) => this.#head(id)));
    return heads
      .flatMap((head) => head ?? [])
      .sort((a, b) => (a.retractedAt < b.retractedAt ? 1 : a.retractedAt > b.retractedAt ? -1 : 0));
  }

  /** Keeps a document as it is now, unless it is half gone already and was kept whole before. */
  async keep(graph: Graph, documentId: string): Promise<void> {
    const standing = (await graph.documents()).find(({ id }) => id === documentId);
    // Cut off in the middle: what is left of it is less than what was kept.
    if (standing?.complete === false && (await this.#head(documentId)) !== undefined) return;
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const file = this.#fileOf(documentId);
    const lines = async function* () {
      for await (const part of graph.wholeDocument(documentId)) yield `${JSON.stringify(part)}\n`;
    };
    await pipeline(Readable.from(lines()), createWriteStream(`${file}.tmp`, { mode: 0o600 }));
    await rename(`${file}.tmp`, file);
    const heads = await this.list(graph);
    for (const { documentId: id } of heads.slice(mostKept)) await rm(this.#fileOf(id), { force: true });
  }

  /** What is kept of a document, page by page. Throws TupuError that names file, line and reason. */
  async *parts(documentId: string): AsyncGenerator<KeptPart> {
    const path = this.#fileOf(documentId);
    const file = await open(path);
    let line = 0;
    try {
      for await (const text of file.readLines()) {
        line += 1;
        yield parsePart(text, `${path}, line ${line}`);
      }
    } finally {
      await file.close();
    }
  }

  async #head(documentId: string): Promise<RetractedDocument | undefined> {
    const kept = await stat(this.#fileOf(documentId)).catch(() => undefined);
    if (kept === undefined) return undefined;
    for await (const part of this.parts(documentId)) {
      if (part.kind !== 'document') return undefined;
      const { title, fileName } = part.document as { title?: unknown; fileName?: unknown };
      return {
        documentId,
        fileName: String(fileName),
        ...(typeof title === 'string' ? { title } : {}),
        retractedAt: kept.mtime.toISOString(),
      };
    }
    return undefined;
  }

  async #ids(): Promise<string[]> {
    const files = await readdir(this.#folder).catch(() => []);
    return files.flatMap((name) => /^(doc-[0-9a-f]+)\.jsonl$/.exec(name)?.[1] ?? []);
  }

  /** Throws UsageError: an id names a file here. */
  #fileOf(documentId: string): string {
    if (!/^doc-[0-9a-f]+$/.test(documentId)) throw new UsageError('bad-id', `${documentId} is no document's id`);
    return join(this.#folder, `${documentId}.jsonl`);
  }
}

function parsePart(text: string, place: string): KeptPart {
  try {
    return keptPartSchema.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new TupuError('bad-kept-document', `${place}: no part of a kept document: ${reason}`);
  }
}
