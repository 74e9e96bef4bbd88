import type { HeadRow } from '../../../lang/entityWords.ts';
import { rowsBy } from '../../../text/tables.ts';
import { quoteFrom } from '../../quote-ends.ts';
import { type Discourse, type EntityType, namesOf, namesSoFar, recentOnes, typeOf } from '../discourse.ts';
import { foldedAt, isCapital, isMark, partsOf, rawAt, sameSentence, wordsAt } from '../view.ts';
import type { Nominal } from './nominal.ts';

/** Nothing that would make it another thing follows: no complement, no adjective, no name. */
export function isAlone(discourse: Discourse, last: number): boolean {
  const { view } = discourse;
  const next = view.tokens[last + 1];
  if (next === undefined || !sameSentence(view, last, last + 1)) return true;
  if (view.words.of.has(foldedAt(view, last + 1))) return isInfinitive(discourse, last + 2);
  if (isCapital(view, last + 1) && !isMark(view, last + 1)) return false;
  const quote = quoteFrom(view.quotes, last + 1);
  if (quote !== undefined && /[«"“]/.test(rawAt(view, last + 1))) return quote.kind === 'speech';
  if (next.wordClass === 'adjective') return next.verb.length > 0;
  return next.wordClass !== 'noun' && next.wordClass !== 'name';
}

/** "empêcher la commission de diffuser": the verb's complement, not the noun's. */
function isInfinitive({ view }: Discourse, i: number): boolean {
  const token = view.tokens[i];
  return token?.wordClass === 'clitic' || token?.verb.some((reading) => reading.tense === 'infinitive') === true;
}

/** The beginning of a name that was given: "le forum", "la commission électorale", "le Conseil". */
export function byName(discourse: Discourse, i: number, first: number): Nominal | undefined {
  const { headLast } = discourse.view.words.before;
  if (!headLast && !mayBeginName(discourse, i)) return undefined;
  let best: Nominal | undefined;
  for (const id of recentOnes(discourse)) {
    const type = typeOf(discourse, id);
    if (type === 'Person' || type === 'ActorGroup' || (type === 'State' && !isRealm(discourse, i))) continue;
    for (const name of type === 'Initiative' ? spellings(discourse, id) : namesOf(discourse, id)) {
      const last = headLast
        ? (suffixEnd(discourse, i, name, type) ?? headEnd(discourse, i, name, type))
        : (prefixEnd(discourse, i, name) ?? prefixEnd(discourse, i, fromHead(discourse, name)));
      if (last === undefined || !isAlone(discourse, last) || (best !== undefined && best.last >= last)) continue;
      if (last === i && type !== 'State' && !isHead(discourse, i, type)) continue;
      if (type === 'State' && last !== i) continue;
      best = { first, last, id, rule: 'short-name' };
    }
  }
  return best;
}

function mayBeginName({ view }: Discourse, i: number): boolean {
  const word = foldedAt(view, i);
  return view.organizationHeads.has(word) || view.initiativeHeads.has(word) || view.words.realms.has(word);
}

/** "le Royaume": a capital makes it the state whose full name begins so. */
const isRealm = ({ view }: Discourse, i: number): boolean =>
  isCapital(view, i) && view.words.realms.has(foldedAt(view, i));

/** How the text has spelled an initiative so far. */
export function spellings(discourse: Discourse, id: string): string[] {
  return [...new Set([...namesSoFar(discourse, id), discourse.found.get(id)?.label ?? ''])];
}

const byWords = rowsBy(({ words }: HeadRow) => [words]);

/** A name from its head on, where an adjective stands before it: "Grand barrage de la Renaissance". */
function fromHead({ view }: Discourse, name: string): string {
  const words = name.split(' ');
  const second = words[1] ?? '';
  return byWords(view.words.initiativeHeads, partsOf(second).join(' ')).some(({ short }) => short)
    ? words.slice(1).join(' ')
    : '';
}

/** Where the first words of a name end in the text; not the whole name. */
function prefixEnd({ view }: Discourse, i: number, name: string): number | undefined {
  const parts = partsOf(name).filter((part) => !view.words.articles.has(part));
  let used = 0;
  let k = i;
  while (used < parts.length && sameSentence(view, i, k)) {
    const own = partsOf(rawAt(view, k)).filter((part) => !view.words.articles.has(part));
    if (own.length === 0 || own.some((part, n) => parts[used + n] !== part)) break;
    used += own.length;
    k++;
  }
  return used > 0 && used < parts.length ? k - 1 : undefined;
}

/** "the development bank", "the corridor": where the last words of a name end in the text, its head with them. */
function suffixEnd(discourse: Discourse, i: number, name: string, type: EntityType): number | undefined {
  const { view } = discourse;
  const parts = partsOf(name);
  for (let length = parts.length - 1; length > 0; length--) {
    const last = i + length - 1;
    if (!wordsAt(view, i, parts.slice(-length)) || !sameSentence(view, i, last)) continue;
    return type === 'State' || isHead(discourse, last, type) ? last : undefined;
  }
  return undefined;
}

/** "the Department" for "Department of State": the head alone, where it begins the name. */
function headEnd(discourse: Discourse, i: number, name: string, type: EntityType): number | undefined {
  const parts = partsOf(name);
  const at = parts.indexOf(foldedAt(discourse.view, i));
  const behind = parts[at + 1] ?? '';
  const isOf = discourse.view.words.links.has(behind) || /^\p{Nd}/u.test(behind);
  return at >= 0 && isOf && (type === 'State' || isHead(discourse, i, type)) ? i : undefined;
}

function isHead({ view }: Discourse, i: number, type: string): boolean {
  const rows = type === 'Organization' ? view.words.organizationHeads : view.words.initiativeHeads;
  return rows.some((row) => row.short && row.words === foldedAt(view, i));
}
