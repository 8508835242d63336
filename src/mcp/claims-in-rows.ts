/** The ids of all claims that edges and claims among these values name. */
export function claimIdsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(claimIdsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'claimIds' && Array.isArray(inner) ? inner.filter((id) => typeof id === 'string') : claimIdsIn(inner),
  );
}
