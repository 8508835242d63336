import { parseHTML } from 'linkedom';
import { SourceError } from '../../errors.js';

/** As much of a document's tree as is read here; `src` is typed without a browser's library. */
export interface DomNode {
  readonly nodeType: number;
  /** In capitals for elements of a web page. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly body: DomElement;
  readonly documentElement: DomElement | null;
}

/** More nodes than any page that people wrote. */
const mostTags = 300_000;

/** The tree of a web page or a piece of one. No script runs and nothing is loaded. Throws SourceError for far too many tags. */
export function parsePage(html: string, fileName: string): DomDocument {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
  if (tags > mostTags * 2)
    throw new SourceError(
      'source-too-large',
      `${fileName} has ${tags} tags; at most ${mostTags * 2} are read. Split it.`,
    );
  const whole = /<(?:html|body|head)[\s>]/iu.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): boolean => node.nodeType === 3 || node.nodeType === 4;

/** How deep the deepest element of a tree lies in it. */
export function depthOf(root: DomNode): number {
  let deepest = 0;
  const pending: (readonly [node: DomNode, depth: number])[] = [[root, 0]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const child of Array.from(node.childNodes)) if (isElement(child)) pending.push([child, depth + 1]);
  }
  return deepest;
}
