import type { Meeting } from '../../doc/article.ts';
import type { Token } from '../../doc/layers.ts';
import { datesIn } from '../dates.ts';
import type { ContentContext } from '../propositions/context.ts';

/** How far from the meeting's words, in tokens, its place may stand. */
const PLACE_REACH = 25;

interface Range {
  readonly first: number;
  readonly last: number;
}

export function distance(a: Range, { first, last }: Range): number {
  if (a.last < first) return first - a.last;
  return a.first > last ? a.first - last : 0;
}

/** "à Riyad", "en Arabie saoudite": a capitalised name behind a preposition of place, not one of the participants. */
export function placeNear(found: Range, tokens: readonly Token[], context: ContentContext): Meeting['place'] {
  for (const p of tokens.keys()) {
    const last = placeEnd(p, tokens, context);
    if (last === undefined || distance({ first: p, last }, found) > PLACE_REACH) continue;
    const isArticle = context.pack.news.meetings.placeArticles.has(tokens[p + 1]?.norm ?? '');
    const words = tokens.slice(isArticle ? p + 2 : p + 1, last + 1);
    const [first, end] = [words[0], words.at(-1)];
    if (first === undefined || end === undefined || isOtherThanState(first, context)) continue;
    return { label: words.map((token) => token.raw).join(' '), span: { start: first.span.start, end: end.span.end } };
  }
  return undefined;
}

/** Last position of the name behind a preposition of place at `p`. */
function placeEnd(p: number, tokens: readonly Token[], { pack, mentions }: ContentContext): number | undefined {
  const words = pack.content.clauses;
  const norm = tokens[p]?.norm ?? '';
  const preposition = words.contractions.get(norm) ?? words.prepositions.get(norm) ?? norm;
  const { dates, meetings } = pack.news;
  const isDate = (k: number): boolean => datesIn(tokens.slice(k, k + 1), dates).length > 0;
  const isCapital = (k: number): boolean => /^\p{Lu}/u.test(tokens[k]?.raw ?? '') && !isDate(k);
  const start = meetings.placeArticles.has(tokens[p + 1]?.norm ?? '') ? p + 2 : p + 1;
  if (!meetings.places.has(preposition) || !isCapital(start)) return undefined;
  const startsMention = (k: number): boolean => mentions.some((mention) => mention.first === tokens[k]?.index);
  let last = start;
  for (;;) {
    if (isCapital(last + 1) && !startsMention(last + 1)) last++;
    else if (words.contractions.has(tokens[last + 1]?.norm ?? '') && isCapital(last + 2)) last += 2;
    else return last;
  }
}

function isOtherThanState({ index }: Token, { mentions, entities }: ContentContext): boolean {
  const mention = mentions.find(({ first, last }) => first <= index && index <= last);
  const entity = entities.find(({ id }) => id === mention?.entity);
  return entity !== undefined && entity.type !== 'State';
}
