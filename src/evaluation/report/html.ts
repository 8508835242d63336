const replaced: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A stretch of HTML that is safe to put into a page as it stands. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | string | number | readonly Html[] | undefined;

/** Text as HTML: marks escaped, control characters and halves of surrogate pairs shown as a replacement sign. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"]/gu, (mark) => replaced[mark] ?? mark)
    .replace(/[\p{Cc}\p{Cs}]/gu, (character) => (character === '\n' || character === '\t' ? character : '\ufffd'));
}

/** A template of HTML: what is put into it is escaped unless it is Html already. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  const toMarkup = (value: Part): string =>
    value === undefined
      ? ''
      : value instanceof Html
        ? value.markup
        : typeof value === 'string' || typeof value === 'number'
          ? escapeHtml(String(value))
          : value.map(({ markup }) => markup).join('');
  return new Html(parts.map((part, index) => part + toMarkup(values[index])).join(''));
}
