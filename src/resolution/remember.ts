/** More names than an import compares at a time; beyond, the memory starts anew. */
const most = 8000;

/** A pure function of one text that remembers its answers: one name is compared with many. */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as T;
    const computed = compute(text);
    if (known.size >= most) known.clear();
    known.set(text, computed);
    return computed;
  };
}
