/** A holding or subsidiary link: `share` from 0 to 1, undefined where a source says only that it controls. */
export interface HoldingLink {
  readonly owner: string;
  readonly owned: string;
  readonly share?: number;
  readonly controls: boolean;
}

/** What an owner holds of a firm directly and through others. */
export interface EffectiveShare {
  /** From 0 to 1, over the links whose share is known. */
  readonly share: number;
  /** Whether every way from the owner down to the firm has shares on all its links. */
  readonly isComplete: boolean;
}

/** One link for each pair: the stated share where any source gives one, control where any says so. */
export function joinLinks(links: readonly HoldingLink[]): readonly HoldingLink[] {
  const pairs = new Map<string, HoldingLink>();
  for (const link of links) {
    const key = `${link.owner} ${link.owned}`;
    const known = pairs.get(key);
    const share = known?.share ?? link.share;
    pairs.set(key, {
      owner: link.owner,
      owned: link.owned,
      controls: link.controls || known?.controls === true || (share ?? 0) > 0.5,
      ...(share === undefined ? {} : { share }),
    });
  }
  return [...pairs.values()];
}

/** Whether some way from `owner` down to `target` has a link whose share is unknown. */
function hasGap(links: readonly HoldingLink[], owner: string, target: string): boolean {
  const above = new Set([target]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const link of links)
      if (above.has(link.owned) && !above.has(link.owner)) {
        above.add(link.owner);
        grown = true;
      }
  }
  const seen = new Set([owner]);
  const open = [owner];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const link of links) {
      if (link.owner !== next || !above.has(link.owned)) continue;
      if (link.share === undefined) return true;
      if (link.owned !== target && !seen.has(link.owned)) {
        seen.add(link.owned);
        open.push(link.owned);
      }
    }
  return false;
}

/**
 * What each owner effectively holds of a firm: the share of each way multiplied along its links, the ways added up.
 * Firms that hold one another make cycles; the sum over all ways round them is found by iteration, which settles since
 * nobody holds more than all of a firm (the method of the matrix (I - A)^-1 A of cross-holdings).
 */
export function effectiveShares(given: readonly HoldingLink[], target: string): ReadonlyMap<string, EffectiveShare> {
  const links = joinLinks(given);
  const owners = [...new Set(links.map((link) => link.owner))];
  let shares = new Map<string, number>();
  for (let round = 0; round < 500; round += 1) {
    const next = new Map<string, number>();
    for (const { owner, owned, share = 0 } of links) {
      const through = share * ((owned === target ? 1 : 0) + (shares.get(owned) ?? 0));
      next.set(owner, (next.get(owner) ?? 0) + through);
    }
    const moved = owners.some((owner) => Math.abs((next.get(owner) ?? 0) - (shares.get(owner) ?? 0)) > 1e-9);
    shares = next;
    if (!moved) break;
  }
  return new Map(
    owners.map((owner) => [owner, { share: shares.get(owner) ?? 0, isComplete: !hasGap(links, owner, target) }]),
  );
}

/** The ways of control from a firm up to owners that nobody controls; `isCycle` where firms only control one another. */
export function ultimateOwners(
  given: readonly HoldingLink[],
  firm: string,
): readonly { readonly owner: string; readonly links: readonly HoldingLink[]; readonly isCycle: boolean }[] {
  const links = joinLinks(given).filter((link) => link.controls);
  const found = new Map<string, { owner: string; links: readonly HoldingLink[]; isCycle: boolean }>();
  const climb = (at: string, path: readonly HoldingLink[]): void => {
    const above = links.filter((link) => link.owned === at && link.owner !== at);
    const on = new Set([firm, ...path.map((link) => link.owner)]);
    const further = above.filter((link) => !on.has(link.owner));
    if (further.length === 0 && path.length > 0) {
      const known = found.get(at);
      // The longest way says most: it names every firm between.
      if (known === undefined || known.links.length < path.length)
        found.set(at, { owner: at, links: path, isCycle: above.length > 0 });
    }
    if (path.length < 8) for (const link of further) climb(link.owner, [...path, link]);
  };
  climb(firm, []);
  const all = [...found.values()];
  return all.some((one) => !one.isCycle) ? all.filter((one) => !one.isCycle) : all;
}
