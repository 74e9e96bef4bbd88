import type { Entity, EntityId } from '../../doc/article.ts';
import type { Quote, Token, TokenMention, TokenRange, VerbGroup } from '../../doc/layers.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import { quoteFrom, quoteUpTo } from '../quote-ends.ts';
import type { TokenLayers } from '../tokens.ts';

/** What the attribution rules look up, made once an article. */
export interface AttributionContext {
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
  readonly statements: readonly TokenRange[];
  readonly groups: readonly VerbGroup[];
  /** Verb group that covers a token. */
  readonly groupAt: (token: number) => VerbGroup | undefined;
  /** Mention of an actor that covers a token; the longest. */
  readonly mentionAt: (token: number) => TokenMention | undefined;
  readonly entity: (id: EntityId) => Entity | undefined;
  readonly pack: LanguagePack;
}

export function attributionContext(
  layers: TokenLayers,
  entities: readonly Entity[],
  mentions: readonly TokenMention[],
  pack: LanguagePack,
): AttributionContext {
  const groups = pack.verbGroups(layers.tokens);
  const byToken = new Map<number, VerbGroup>();
  for (const group of groups) for (let i = group.first; i <= group.last; i++) byToken.set(i, group);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const actors = new Map<number, TokenMention>();
  const longestFirst = [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  for (const mention of longestFirst) {
    if (byId.get(mention.entity)?.type === 'Initiative') continue;
    for (let i = mention.first; i <= mention.last; i++) if (!actors.has(i)) actors.set(i, mention);
  }
  return {
    tokens: layers.tokens,
    quotes: layers.quotes,
    statements: statements(layers),
    groups,
    groupAt: (token) => byToken.get(token),
    mentionAt: (token) => actors.get(token),
    entity: (id) => byId.get(id),
    pack,
  };
}

/** Sentences, those joined that one quotation holds together with what stands around it. */
function statements({ tokens, sentences, quotes }: TokenLayers): TokenRange[] {
  const joined = new Set<number>();
  for (const quote of quotes) {
    const last = tokens[quote.close ?? quote.last]?.sentence ?? 0;
    for (let s = tokens[quote.open]?.sentence ?? 0; s < last; s++) joined.add(s);
  }
  const out: TokenRange[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const current = out.at(-1);
    if (current !== undefined && joined.has(i - 1)) out[out.length - 1] = { first: current.first, last: sentence.last };
    else out.push({ first: sentence.first, last: sentence.last });
  }
  return out;
}

/** A token stands within quotation marks, of a clause or of a phrase. */
export const isMarked = ({ tokens }: Pick<AttributionContext, 'tokens'>, token: number): boolean =>
  (tokens[token]?.quote ?? -1) >= 0;

/** The group has a tense and a person; a lone infinitive, gerund or participle has none. */
export const isFiniteVerb = (group: VerbGroup): boolean =>
  group.tense !== 'gerund' && group.tense !== 'infinitive' && group.tense !== 'participle';

/** The verb tells an act of speech as done: a perfect or a past. */
export const isTold = (group: VerbGroup): boolean => group.compound || group.tense === 'past';

/** First token of a noun phrase whose mention begins at a token: that of its determiner, where one stands before it. */
export const withDeterminer = (context: AttributionContext, first: number): number =>
  context.tokens[first - 1]?.wordClass === 'determiner' ? first - 1 : first;

/** Index of the outermost quotation of speech that holds a token, or -1. */
export function speechAt(context: AttributionContext, token: number): number {
  let found = -1;
  let q = context.tokens[token]?.quote ?? -1;
  while (q >= 0) {
    const quote = context.quotes[q];
    if (quote === undefined) break;
    if (quote.kind === 'speech') found = q;
    q = quote.parent;
  }
  return found;
}

export const MARKS_OPEN = new Set(['«', '“', '"', "''", '„', '‘', '(', '[']);
export const MARKS_CLOSE = new Set(['»', '”', '"', "''", '’', ')', ']']);
const TRIMMED = new Set([',', ';', ':', '.', '-', '–', '—', '--', '…', '...']);

/** A range less the marks at its ends, and less quotation marks that enclose the whole of it; undefined where nothing is left. */
export function trim(context: AttributionContext, range: TokenRange): TokenRange | undefined {
  let { first, last } = range;
  const raw = (i: number): string => context.tokens[i]?.raw ?? '';
  for (let changed = true; changed; ) {
    changed = false;
    while (first <= last && TRIMMED.has(raw(first))) first++;
    while (first <= last && TRIMMED.has(raw(last))) {
      last--;
      changed = true;
    }
    const opened = quoteFrom(context.quotes, first);
    const closed = quoteUpTo(context.quotes, last);
    const quote = opened?.close === last || opened?.last === last ? opened : undefined;
    const unpairedEnd =
      MARKS_CLOSE.has(raw(last)) && raw(last) !== ')' && (closed === undefined || closed.open < first);
    const unpairedStart =
      MARKS_OPEN.has(raw(first)) && raw(first) !== '(' && (opened === undefined || opened.last > last);
    const joined =
      isQuoteMark(raw(first)) && isQuoteMark(raw(last)) && opened?.kind === 'speech' && closed?.kind === 'speech';
    if (quote !== undefined) {
      first++;
      if (quote.close === last) last--;
      changed = true;
    } else if (joined) {
      first++;
      last--;
      changed = true;
    } else if (unpairedEnd) {
      last--;
      changed = true;
    } else if (unpairedStart) {
      first++;
      changed = true;
    }
  }
  return first <= last ? { first, last } : undefined;
}

function isQuoteMark(raw: string): boolean {
  return raw !== '(' && raw !== ')' && raw !== '[' && raw !== ']' && (MARKS_OPEN.has(raw) || MARKS_CLOSE.has(raw));
}
