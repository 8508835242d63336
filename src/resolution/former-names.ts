/** Words between a later name in front and the former one behind: 甲公司（原名乙公司）, 甲公司前身为乙公司. */
const formerBehind =
  /^[（(，,\s“”"「」]*(?:原名(?:为|[:：])?|曾用名(?:为|[:：])?|原称|前身(?:是|为|即)|的前身(?:是|为|即)|[（(]原)[：:“”"「『\s]*/u;
/** Words between the former name in front and the later one behind: 乙公司更名为甲公司. */
const laterBehind =
  /^[）)，,\s“”"」』]*(?:已|正式|现已|现|后|随后|将名称|名称|的名称)*(?:变更|更名|改名|改称|更改)(?:为|成)[：:“”"「『\s]*/u;
/** More characters than such words ever take. */
const farthest = 24;

/** The place of each name in a text, longest names first where several begin at one place. */
function findPlaces(text: string, names: readonly string[]): { name: string; start: number; end: number }[] {
  const found = names.flatMap((name) => {
    const places: { name: string; start: number; end: number }[] = [];
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length))
      places.push({ name, start, end: start + name.length });
    return places;
  });
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one && other.start <= one.start && other.end >= one.end && other.name.length > one.name.length,
      ),
  );
}

/**
 * For each of these names the former and later names of it that a text states outright, among the same names:
 * 「甲公司（原名乙公司）」, 「乙公司更名为甲公司」. A text without such words costs one search.
 */
export function findFormerNames(text: string, names: readonly string[]): Map<string, string[]> {
  const renamed = new Map<string, string[]>();
  if (!/原名|曾用名|原称|前身|变更为|更名|改名|改称|[（(]原/u.test(text)) return renamed;
  const places = findPlaces(
    text,
    [...new Set(names)].filter((name) => name.length >= 3),
  ).sort((a, b) => a.start - b.start);
  for (const [index, one] of places.entries()) {
    const next = places[index + 1];
    if (next === undefined || next.start - one.end > farthest || next.name === one.name) continue;
    const between = text.slice(one.end, next.start);
    const [former, later] = [formerBehind.exec(between), laterBehind.exec(between)];
    if (former?.[0].length !== between.length && later?.[0].length !== between.length) continue;
    if (between === '') continue;
    renamed.set(one.name, [...new Set([...(renamed.get(one.name) ?? []), next.name])]);
    renamed.set(next.name, [...new Set([...(renamed.get(next.name) ?? []), one.name])]);
  }
  return renamed;
}
