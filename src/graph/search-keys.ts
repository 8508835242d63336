/** Lower case without tones, spaces, apostrophes and hyphens; ü, v and u are one letter. 万凯 stays as it is. */
export function foldKey(text: string): string {
  // Most names and all pinyin are plain already, and a firm has some thirty keys.
  if (/^[\u4e00-\u9fff]*$/u.test(text)) return text;
  if (/^[a-z0-9]*$/u.test(text)) return text.replaceAll('v', 'u');
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’‘`´ʼ·・.,，。、()[\]（）&/_-]/gu, '')
    .replaceAll('v', 'u');
}

/** The text from each of its words on, so that a search for a later word finds the name by its beginning. */
function suffixes(text: string, limit: number): string[] {
  const words = text
    .trim()
    .split(/[\s'’-]+/u)
    .filter(Boolean);
  return words.slice(0, limit).map((_, index) => foldKey(words.slice(index).join('')));
}

export interface Searchable {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly nameEn?: string | undefined;
  readonly pinyin?: string | undefined;
  readonly initials?: string | undefined;
  /** Official codes: uscc, adcode. */
  readonly codes: readonly string[];
}

/** The terms that the full-text index entity_keys holds for an entity: sorted, without repeats, empty ones left out. */
export function makeSearchKeys(entity: Searchable): string[] {
  const initials = foldKey(entity.initials ?? '');
  const keys = [
    foldKey(entity.name),
    ...entity.aliases.map(foldKey),
    ...suffixes(entity.nameEn ?? '', 8),
    ...suffixes(entity.pinyin ?? '', 12),
    ...entity.aliases.filter((alias) => /[a-z]/i.test(alias)).flatMap((alias) => suffixes(alias, 8)),
    ...[...initials].slice(0, 8).map((_, index) => initials.slice(index)),
    ...entity.codes.map(foldKey),
  ];
  // One letter finds everything, so it finds nothing.
  return [...new Set(keys)].filter((key) => key.length > 1).sort();
}
