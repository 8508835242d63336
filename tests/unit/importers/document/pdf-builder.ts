/** A stretch of text to place on a page, in points from the top left. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

export const pageHeight = 842;

const hex = (text: string) =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

/** Each character as one that fonts use for private signs. */
const muteRanges = `16 beginbfrange ${Array.from('0123456789abcdef', (digit) => `<${digit}000> <${digit}fff> <e000>`).join(' ')} endbfrange`;

/**
 * A small PDF: Chinese signs one em wide, Latin ones half. Its font is named, not embedded, and says which characters it
 * shows unless `isMute`. `encrypt` adds a dictionary of encryption that no password opens.
 */
export function buildPdf(
  pages: readonly (readonly PlacedText[])[],
  { isMute = false, isEncrypted = false }: { isMute?: boolean; isEncrypted?: boolean } = {},
): Uint8Array {
  const stream = (body: string) => `<< /Length ${body.length} >>\nstream\n${body}\nendstream`;
  const cmap =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ' +
    `${isMute ? muteRanges : '1 beginbfrange <0000> <ffff> <0000> endbfrange'} endcmap end end`;
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Lantern /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Lantern /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] /FontDescriptor << /Type /FontDescriptor /FontName /Lantern /Flags 4 /Ascent 880 /Descent -120 /CapHeight 700 /ItalicAngle 0 /StemV 80 /FontBBox [0 -120 1000 880] >> >>',
    stream(cmap),
  ];
  pages.forEach((page, at) => {
    const drawn = page
      .map(({ x, y, text, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${pageHeight - y} Tm <${hex(text)}> Tj ET`)
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${pageHeight}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + at * 2} 0 R >>`,
      stream(drawn),
    );
  });
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const key = '00'.repeat(32);
  const encryption = isEncrypted
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'7a'.repeat(32)}> /U <${'3c'.repeat(32)}> >> /ID [<${key}> <${key}>]`
    : '';
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R${encryption} >>`;
  const file = `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n${trailer}\nstartxref\n${body.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** Lines of one column, broken after `width` characters, the first of each paragraph indented by two. */
export function column(paragraphs: readonly string[], x: number, top: number, width: number, size = 10): PlacedText[] {
  const placed: PlacedText[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    for (let at = 0, isFirst = true; at < paragraph.length; isFirst = false, y += size * 1.6) {
      const room = isFirst ? width - 2 : width;
      placed.push({ x: isFirst ? x + size * 2 : x, y, text: paragraph.slice(at, at + room), size });
      at += room;
    }
  }
  return placed;
}
