/** How a page's markup is built, before it is parsed. A piece is an element, or a stretch of text between two marks. */
export interface Nesting {
  /** How many tags stand open at once at most. */
  readonly depth: number;
  /** How many pieces there are. */
  readonly pieces: number;
  /** How many pieces stand side by side in one element at most. */
  readonly siblings: number;
}

/*
 * What is open is counted as the parser counts it that builds the tree. Where the two differ, this one must count
 * more: elements are closed, skipped or taken for empty only where the parser does so too.
 */

const EMPTY = namesIn(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** Elements whose content is no markup. */
const RAW = namesIn('script style textarea title');

/** Elements of other vocabularies, in which "/>" closes, and those of them in which it does not again. */
const FOREIGN = namesIn('math svg');
const HTML_AGAIN = namesIn('annotation-xml desc foreignobject mi mn mo ms mtext title');

const PARAGRAPH = namesIn('p');
const ENDS_PARAGRAPH = namesIn(
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
);

/** Elements that end where another begins, by the one that begins. */
const CLOSED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  li: namesIn('li'),
  dt: namesIn('dd dt'),
  dd: namesIn('dd dt'),
  tr: namesIn('td th tr'),
  td: namesIn('td th thead'),
  th: namesIn('th'),
  tbody: namesIn('tbody thead'),
  tfoot: namesIn('tbody thead'),
  option: namesIn('option'),
  optgroup: namesIn('optgroup option'),
  body: namesIn('head'),
};

/**
 * Counts the tags of a page in one pass without building anything, so that a page that would keep a parser busy for
 * ever can be refused. It stops where a limit is passed.
 */
export function measureNesting(html: string, limits: Nesting): Nesting {
  const open: string[] = [];
  const widths = [0];
  const found = { depth: 0, pieces: 0, siblings: 0 };
  const add = (level: number, pieces: number): void => {
    widths[level] = (widths[level] ?? 0) + pieces;
    found.pieces += pieces;
    found.siblings = Math.max(found.siblings, widths[level]);
  };
  for (let at = 0; at < html.length; ) {
    const mark = html.indexOf('<', at);
    const tag = tagAt(html, mark < 0 ? html.length : mark);
    add(open.length, piecesOfText(html.slice(at, mark < 0 ? html.length : mark)));
    at = tag.end;
    if (tag.kind === 'close') close(open, tag.name);
    else if (tag.kind === 'none') add(open.length, 1);
    else {
      const content = begin(open, tag);
      add(content === 'markup' ? open.length - 1 : open.length, 1);
      if (content === 'markup') widths[open.length] = 0;
      if (content === 'text') at = endOfRaw(html, tag);
    }
    found.depth = Math.max(found.depth, open.length);
    if (found.depth > limits.depth || found.pieces > limits.pieces || found.siblings > limits.siblings) break;
  }
  return found;
}

/** The parser makes a piece of each character reference too, and of what stands between two. */
function piecesOfText(text: string): number {
  let pieces = text === '' ? 0 : 1;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) pieces += 2;
  return pieces;
}

/** Opens an element, where it is one that stays open. */
function begin(open: string[], { name, closed }: Tag): 'markup' | 'text' | 'nothing' {
  const ended = ENDS_PARAGRAPH.has(name) ? PARAGRAPH : CLOSED_BY[name];
  while (ended?.has(open.at(-1) ?? '')) open.pop();
  if (EMPTY.has(name)) return 'nothing';
  const context = open.findLast((outer) => FOREIGN.has(outer) || HTML_AGAIN.has(outer));
  const isForeign = FOREIGN.has(name) || (context !== undefined && FOREIGN.has(context));
  if (closed && isForeign) return 'nothing';
  if (RAW.has(name) && !closed) return 'text';
  open.push(name);
  return 'markup';
}

function close(open: string[], name: string): void {
  const place = open.lastIndexOf(name);
  if (place >= 0) open.length = place;
}

function endOfRaw(html: string, { name, end }: Tag): number {
  const ending = new RegExp(`</${name}`, 'gi');
  ending.lastIndex = end;
  return ending.exec(html)?.index ?? html.length;
}

interface Tag {
  readonly kind: 'open' | 'close' | 'none';
  readonly name: string;
  /** Whether it ends in "/>". */
  readonly closed: boolean;
  readonly end: number;
}

const NAME = /[a-z][^\s/>]*/iy;

/** The tag at a "<"; none for a comment, a declaration, or where it is a character of the text. */
function tagAt(html: string, at: number): Tag {
  const none = { kind: 'none', name: '', closed: false } as const;
  // A comment may be as short as "<!-->".
  if (html.startsWith('<!--', at)) return { ...none, end: behind(html, '-->', at + 2) };
  const isClosing = html[at + 1] === '/';
  const name = match(NAME, html, at + (isClosing ? 2 : 1)).toLowerCase();
  if (name === '') return { ...none, end: at + 1 };
  if (isClosing) return { kind: 'close', name, closed: false, end: behind(html, '>', at) };
  const end = endOfAttributes(html, at + 1 + name.length);
  return { kind: 'open', name, closed: html[end - 2] === '/', end };
}

const BETWEEN = /[\s/]*/y;
const ATTRIBUTE = /[^\s/>=]*\s*/y;
const SPACE = /\s*/y;
const BARE_VALUE = /[^\s>]*/y;

/** Behind the ">" that stands in no quoted value. */
function endOfAttributes(html: string, from: number): number {
  let at = from;
  for (;;) {
    at += match(BETWEEN, html, at).length;
    if (at >= html.length || html[at] === '>') return Math.min(at + 1, html.length);
    at += match(ATTRIBUTE, html, at).length;
    if (html[at] !== '=') continue;
    at += 1 + match(SPACE, html, at + 1).length;
    const mark = html[at] ?? '';
    at = mark === '"' || mark === "'" ? behind(html, mark, at + 1) : at + match(BARE_VALUE, html, at).length;
  }
}

/** What a sticky pattern finds at a place. */
function match(pattern: RegExp, html: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(html)?.[0] ?? '';
}

function behind(html: string, mark: string, from: number): number {
  const place = html.indexOf(mark, from);
  return place < 0 ? html.length : place + mark.length;
}

function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
