/**
 * NFKC, lower case, without spaces, quotes and separators: the same form that ids are computed from, so that names which
 * differ in width or punctuation alone meet.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》()[\]【】·・,，。.、—–_/-]/gu, '');
}
