/** What of the DOM is used on a page: no more, so that no type of a browser is needed. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** Words of a page as one line: white space of the markup joined, no-break spaces and the like kept. */
export function oneLine(text: string): string {
  return plain(text)
    .replace(/[ \t\n\f\r]+/g, ' ')
    .trim();
}

/** Without what nobody sees: marks of where a word may break, and control characters, which no RDF/XML can hold. */
export function plain(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]|(?![\t\n\f\r])\p{Cc}/gu, '');
}

export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words as they are compared: without case, accents and punctuation. */
export function foldedWords(text: string): readonly string[] {
  return wordsIn(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}
