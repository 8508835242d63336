/** Hands a file to the browser, which keeps it where it keeps downloads. */
export function saveFile(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The download has begun by then; the memory may go.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A name that every system takes: the view's title without what file systems refuse. */
export function nameFile(title: string, ending: string): string {
  const name = title
    .replace(/[\\/:*?"<>|？]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
  return `${name || 'tupu'}.${ending}`;
}
