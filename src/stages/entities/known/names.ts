import type { Language } from '../../../doc/article.ts';
import type { Knowledge, KnownEntity, Words } from '../../../knowledge/knowledge.ts';
import type { HeadRow } from '../../../lang/entityWords.ts';
import {
  foldedAt,
  isCapital,
  isOwnerMark,
  partsOf,
  type Range,
  rawAt,
  sameSentence,
  startsSentence,
  type View,
  wordsAt,
} from '../view.ts';
import { type Compounds, compoundsIn } from './compounds.ts';

/** By what a known entity is named. */
export type NameKind = 'label' | 'alias' | 'acronym' | 'capital' | 'metonym' | 'demonym' | 'epithet';

export interface NameEntry {
  readonly entity: KnownEntity;
  readonly kind: NameKind;
  /** The name itself begins with an article: "Le Caire". */
  readonly articled?: true;
  /** Written in capitals throughout, or beginning with none, as the knowledge has it. */
  readonly style?: 'capitals' | 'lower';
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: NameEntry[];
}

/** Names of known entities, to be matched word by word. */
export interface NameIndex {
  readonly root: Node;
  readonly byId: ReadonlyMap<string, KnownEntity>;
  readonly compounds: Compounds;
}

export interface NameHit extends Range {
  readonly entries: readonly NameEntry[];
}

const cache = new WeakMap<Knowledge, Map<Language, NameIndex>>();

/** The index of the names of one language; made once for a knowledge. */
export function nameIndex(knowledge: Knowledge, language: Language, articles: ReadonlySet<string>): NameIndex {
  const indexes = cache.get(knowledge) ?? new Map<Language, NameIndex>();
  cache.set(knowledge, indexes);
  const known = indexes.get(language) ?? buildIndex(knowledge, language, articles);
  indexes.set(language, known);
  return known;
}

function buildIndex(knowledge: Knowledge, language: Language, articles: ReadonlySet<string>): NameIndex {
  const root: Node = { next: new Map(), entries: [] };
  const bare = new Set([...articles].map((article) => article.replace("'", '')));
  const add = (name: string, entry: NameEntry): void => {
    const parts = [...partsOf(name)];
    const articled = entry.kind === 'capital' && parts.length > 1 && bare.has(parts[0] ?? '');
    while (parts.length > 1 && bare.has(parts[0] ?? '') && !isOwnArticle(name, parts, entry)) parts.shift();
    let node = root;
    for (const part of parts) {
      const next: Node = node.next.get(part) ?? { next: new Map(), entries: [] };
      node.next.set(part, next);
      node = next;
    }
    // "Suisse" and "suisse": the name and the adjective may be one word
    const isAdjective = (each: NameEntry): boolean => each.kind === 'demonym';
    if (!node.entries.some((other) => other.entity.id === entry.entity.id && isAdjective(other) === isAdjective(entry)))
      node.entries.push({ ...entry, ...(articled ? { articled } : {}), ...styleOf(name) });
  };
  for (const entity of knowledge.entities) {
    const own = (words: Words | undefined): readonly string[] => words?.[language] ?? [];
    const label = entity.labels[language];
    if (label !== undefined) add(label, { entity, kind: 'label' });
    for (const name of own(entity.acronyms)) add(name, { entity, kind: 'acronym' });
    for (const name of own(entity.aliases)) add(name, { entity, kind: 'alias' });
    for (const name of own(entity.metonyms)) add(name, { entity, kind: 'metonym' });
    for (const name of own(entity.capitals)) add(name, { entity, kind: 'capital' });
    for (const name of own(entity.demonyms)) add(name, { entity, kind: 'demonym' });
    for (const name of own(entity.epithets)) add(name, { entity, kind: 'epithet' });
  }
  const byId = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  return { root, byId, compounds: compoundsIn(knowledge, language) };
}

/** "Les Républicains": a body's name that is a plural noun with an article in capitals, which without it are many persons. */
function isOwnArticle(name: string, parts: readonly string[], { entity, kind }: NameEntry): boolean {
  return (
    entity.type === 'Organization' &&
    kind === 'label' &&
    entity.plural === true &&
    parts.length === 2 &&
    /^\p{Lu}/u.test(name)
  );
}

function styleOf(name: string): Pick<NameEntry, 'style'> {
  if (/^\p{Ll}/u.test(name)) return { style: 'lower' };
  return /^[\p{Lu}\p{Nd}.]{2,}$/u.test(name) ? { style: 'capitals' } : {};
}

/** All names in the text, the longest at each place, that do not overlap. */
export function findNames(view: View, index: NameIndex): NameHit[] {
  const hits: NameHit[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const [longest, shorter] = namesAt(view, index, i);
    if (longest === undefined) continue;
    const hit = shorter !== undefined && addsOwner(view, longest, shorter) ? shorter : longest;
    hits.push(hit);
    i = hit.last;
  }
  return hits;
}

/** Names that stand within a longer one behind a link or an article: "Forum économique de l'Organisation…". */
export function findNested(view: View, index: NameIndex, hit: NameHit): NameHit[] {
  const nested: NameHit[] = [];
  for (let i = hit.first + 1; i <= hit.last; i++) {
    if (!view.words.links.has(foldedAt(view, i - 1)) && !view.words.and.has(foldedAt(view, i - 1))) continue;
    const inner = namesAt(view, index, i).find((each) => each.last <= hit.last);
    const entries =
      inner?.entries.filter(
        ({ kind, entity }) =>
          entity.type !== 'Initiative' && (kind === 'label' || kind === 'alias' || kind === 'acronym'),
      ) ?? [];
    if (inner === undefined || entries.length === 0) continue;
    nested.push({ ...inner, entries });
    i = inner.last;
  }
  return nested;
}

/** "Agenda 2063 de l'Union africaine": the name is whole without its owner. */
function addsOwner(view: View, longest: NameHit, shorter: NameHit): boolean {
  const same = longest.entries.some(
    ({ entity }) => entity.type === 'Initiative' && shorter.entries.some((other) => other.entity.id === entity.id),
  );
  return same && view.words.of.has(foldedAt(view, shorter.last + 1));
}

/** All names that begin at a token, the longest first. */
function namesAt(view: View, index: NameIndex, first: number): NameHit[] {
  let node = index.root;
  const found: NameHit[] = [];
  for (let i = first; i < view.tokens.length && sameSentence(view, first, i); i++) {
    if (i > first && rawAt(view, i) === ',') {
      if (node.next.size === 0) break;
      continue;
    }
    const parts = partsOf(view.tokens[i]?.norm ?? '');
    if (parts.length === 0 && i > first && isOwnerMark(view, i)) continue;
    if (parts.length === 0) break;
    const next = stepInto(node, parts) ?? (isDotted(rawAt(view, i)) ? stepInto(node, [parts.join('')]) : undefined);
    if (next === undefined) break;
    node = next;
    const range = { first, last: i };
    const entries = node.entries.filter((entry) => isWrittenAs(view, range, entry));
    const names = entries.filter((entry, k) => !entries.some((other, n) => n < k && other.entity === entry.entity));
    if (names.length > 0) found.unshift({ ...range, entries: names });
  }
  return found;
}

function stepInto(node: Node, parts: readonly string[]): Node | undefined {
  let next: Node | undefined = node;
  for (const part of parts) next = next?.next.get(part);
  return next;
}

/** "F.B.I.": an acronym with full stops. */
const isDotted = (raw: string): boolean => /^(?:\p{Lu}\.){2,}$/u.test(raw);

/** Names begin with a capital, or with an article before it ("al-Qaeda"); adjectives and descriptions do not; long names of initiatives and bodies need none. */
function isWrittenAs(view: View, range: Range, entry: NameEntry): boolean {
  const { first, last } = range;
  const words = last - first + 1;
  const comma = Array.from({ length: words }, (_, k) => rawAt(view, first + k)).includes(',');
  if (comma && entry.entity.type !== 'Initiative') return false;
  if (entry.kind === 'epithet') return true;
  if (entry.kind === 'demonym') return !view.words.capitalised || isCapital(view, first);
  // "Eau" is no "EAU"
  const mayBeOther = view.words.capitalised || entry.entity.type === 'State';
  if (mayBeOther && isOtherWord(view, range, entry)) return false;
  if (entry.kind === 'acronym') return /^[\p{Lu}\p{Nd}]/u.test(rawAt(view, first));
  if (isCapital(view, first) || /^(?:\p{Nd}|\p{Ll}{2}-\p{Lu})/u.test(rawAt(view, first))) return true;
  if (entry.entity.type === 'State') return words >= 3 || (words === 2 && isCapital(view, last));
  if (entry.entity.type === 'Organization') return words >= 2 && (!view.words.capitalised || entry.style === 'lower');
  return words >= 3 && hasHead(view, range);
}

const SHORTEST_WORD = 4;

/** "Who said", "Safe": an acronym's letters in a word with one capital, where any word may have it. */
function isOtherWord(view: View, { first, last }: Range, { entity, style }: NameEntry): boolean {
  const raw = rawAt(view, first);
  if (first !== last || style !== 'capitals' || !/^\p{Lu}?\p{Ll}+$/u.test(raw)) return false;
  return raw.length < SHORTEST_WORD || entity.type !== 'Organization' || startsSentence(view, first);
}

const isPlainAt = (view: View, first: number, row: HeadRow): boolean =>
  row.plain === true && wordsAt(view, first, row.words.split(' '));

function hasHead(view: View, { first, last }: Range): boolean {
  const { initiativeHeads, before } = view.words;
  return before.headLast
    ? initiativeHeads.some((row) => row.words.split(' ').at(-1) === foldedAt(view, last) || isPlainAt(view, first, row))
    : initiativeHeads.some((row) => row.words.split(' ')[0] === foldedAt(view, first));
}
