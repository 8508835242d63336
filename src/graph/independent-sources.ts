/** What tells whether two claims come from one source. */
export interface Sourced {
  readonly documentId: string;
  /** Equal for passages with the same text after normalisation, wherever they are printed. */
  readonly passageKey: string;
  /** Some of them are shared by articles that print one release (see resolution/release-keys.ts). */
  readonly releaseKeys: readonly string[];
}

/** Sources that don't repeat one another: a document counts once, and so do those that print one sentence or release. */
export function countSources(claims: readonly Sourced[]): number {
  return groupBySource(claims).length;
}

/** Claims by independent source. */
export function groupBySource<T extends Sourced>(claims: readonly T[]): T[][] {
  const groups: { keys: Set<string>; claims: T[] }[] = [];
  for (const claim of claims) {
    const keys = new Set([
      `d ${claim.documentId}`,
      `p ${claim.passageKey}`,
      ...claim.releaseKeys.map((key) => `r ${key}`),
    ]);
    const mine: T[] = [claim];
    for (let index = groups.length - 1; index >= 0; index -= 1) {
      const group = groups[index];
      if (!group || ![...keys].some((key) => group.keys.has(key))) continue;
      for (const key of group.keys) keys.add(key);
      mine.push(...group.claims);
      groups.splice(index, 1);
    }
    groups.push({ keys, claims: mine });
  }
  return groups.map((group) => group.claims);
}

/** Who publishes for a government, a court, a statistical office or a stock exchange. */
const officialBodies =
  /(?:政府|管委会|管理委员会|发展和?改革委员会|发改委|经信委|经济和信息化(?:局|委员会)|商务(?:部|局|厅|委)|招商(?:局|投资促进局)|统计局|自然资源局|生态环境[局厅部]|国务院|国资委|证监会|法院|交易所|巨潮资讯)/u;
const officialSites =
  /^https?:\/\/(?:[^/]*\.)?(?:gov\.cn|sse\.com\.cn|szse\.cn|bse\.cn|hkexnews\.hk|cninfo\.com\.cn)(?:[:/]|$)/iu;

/** Whether a document is a public body's own, or filed with a stock exchange: by its publisher or its address. */
export function isOfficialSource(source: {
  readonly publisher?: string | null | undefined;
  readonly url?: string | null | undefined;
}): boolean {
  return officialBodies.test(source.publisher ?? '') || officialSites.test(source.url ?? '');
}
