/**
 * NFKC, lower case, without spaces, quotes and separators: the same form that ids are computed from, so that names which
 * differ in width or punctuation alone meet.
 */
export function normaliseName(name: string): string {
  // Most names are written in characters that stay as they are.
  if (/^[\u4e00-\u9fff]*$/u.test(name)) return name;
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》()[\]【】·・,，。.、—–_/-]/gu, '');
}
