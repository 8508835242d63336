import type { GraphReader } from '../graph/graph.js';
import type { EvidenceView } from '../model/api.js';

/** Claims in one request for evidence. */
const mostClaims = 500;

/** The evidence of one question's claims, none of it fetched twice. */
export class EvidenceOnce {
  readonly #reader: Pick<GraphReader, 'evidence'>;
  /** By the claim; undefined where there is none. */
  readonly #views = new Map<string, Promise<EvidenceView | undefined>>();

  constructor(reader: Pick<GraphReader, 'evidence'>) {
    this.#reader = reader;
  }

  /** Begins to fetch what was not asked for before. */
  fetch(claimIds: readonly string[]): void {
    const missing = [...new Set(claimIds)].filter((id) => !this.#views.has(id));
    for (let at = 0; at < missing.length; at += mostClaims) {
      const batch = missing.slice(at, at + mostClaims);
      const views = this.#reader
        .evidence(batch)
        .then((found) => new Map(found.map((view) => [view.claimId, view] as const)));
      for (const id of batch) {
        const view = views.then((found) => found.get(id));
        // Whoever needs it hears of a fault; what was only fetched ahead may fail unheard.
        view.catch(() => {});
        this.#views.set(id, view);
      }
    }
  }

  /** The evidence of claims, in their order, each once; those without any are left out. */
  async of(claimIds: readonly string[]): Promise<readonly EvidenceView[]> {
    const asked = [...new Set(claimIds)];
    this.fetch(asked);
    const views = await Promise.all(asked.map((id) => this.#views.get(id)));
    return views.filter((view) => view !== undefined);
  }

  /** Takes evidence that stands on no claim by the id that it bears. */
  cite(view: EvidenceView): void {
    this.#views.set(view.claimId, Promise.resolve(view));
  }
}
