import type { Graph } from '../graph/graph.js';
import { type ImportJob, importJobSchema } from '../model/api.js';

const listed = 100;

/** Keeps the state of import jobs in Neo4j. */
export class JobStore {
  private readonly graph: Pick<Graph, 'readNamed' | 'writeNamed'>;

  constructor(graph: Pick<Graph, 'readNamed' | 'writeNamed'>) {
    this.graph = graph;
  }

  async save(job: ImportJob): Promise<void> {
    const { id, state, createdAt } = job;
    await this.graph.writeNamed('jobs/save-job', { id, state, createdAt, job: JSON.stringify(job) });
  }

  /** Newest first, a hundred at most. */
  async list(): Promise<ImportJob[]> {
    const rows = await this.graph.readNamed('jobs/list-jobs', { limit: listed });
    return rows.map((row) => importJobSchema.parse(JSON.parse(String(row.job))));
  }

  async find(id: string): Promise<ImportJob | undefined> {
    const [row] = await this.graph.readNamed('jobs/find-job', { id });
    return row === undefined ? undefined : importJobSchema.parse(JSON.parse(String(row.job)));
  }
}
