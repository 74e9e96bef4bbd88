import { rangesOver } from '../../ranges.ts';
import {
  foldedAt,
  isCapital,
  isMark,
  isOneOf,
  isOwnerMark,
  longestAt,
  rawAt,
  sameSentence,
  type View,
} from '../view.ts';
import type { NamedRange } from './complementTypes.ts';

export type Determiner = 'definite' | 'possessive' | 'own' | 'demonstrative' | 'indefinite' | 'none';

/** What stands before the head of a post and belongs to it: determiner, owner, adjectives, field. */
export interface Ahead {
  readonly first: number;
  /** First token of the post's own words, without determiner and owner. */
  readonly own: number;
  readonly former: boolean;
  readonly deputy: boolean;
  readonly determiner: Determiner;
  readonly determinerToken?: string;
  readonly of?: string;
  readonly state?: string;
  /** A description owns it: "the bloc's foreign policy chief". */
  readonly owned?: true;
}

/** The determiner and the modifiers before a head; the owner and the field, where the language sets them there. */
export function aheadOf(view: View, head: number, names: readonly NamedRange[]): Ahead {
  return view.words.before.headLast ? fullAhead(view, head, names) : determinerAhead(view, head);
}

function determinerAhead(view: View, head: number): Ahead {
  let first = head;
  let former = false;
  while (view.words.postModifiers[foldedAt(view, first - 1)] !== undefined && sameSentence(view, first - 1, head)) {
    first--;
    former ||= view.words.postModifiers[foldedAt(view, first)]?.former === true;
  }
  const open = { first, own: first, former, deputy: false, determiner: 'none' as const };
  return sameSentence(view, first - 1, head) ? withDeterminer(view, open) : open;
}

function withDeterminer(view: View, ahead: Ahead): Ahead {
  const cls = view.tokens[ahead.first - 1]?.wordClass;
  if (cls === 'complementiser' || cls === 'subordinator') return ahead;
  const before = foldedAt(view, ahead.first - 1);
  const determiner = determinerKind(view, before);
  return determiner === 'none' ? ahead : { ...ahead, first: ahead.first - 1, determiner, determinerToken: before };
}

function determinerKind(view: View, word: string): Determiner {
  const { words } = view;
  if (words.possessives.has(word)) return 'possessive';
  if (words.ownPossessives.has(word)) return 'own';
  if (words.demonstratives.has(word)) return 'demonstrative';
  if (words.definite.has(word)) return 'definite';
  return words.articles.has(word) ? 'indefinite' : 'none';
}

interface Walk {
  first: number;
  former: boolean;
  deputy: boolean;
  state?: string;
  of?: string;
}

/** "the former Kenyan", "Trade and Industry", "UN humanitarian", "China's". */
function fullAhead(view: View, head: number, names: readonly NamedRange[]): Ahead {
  const walk: Walk = { first: head, former: false, deputy: false };
  while (sameSentence(view, walk.first - 1, head) && stepBack(view, walk, head, names));
  const { first, ...said } = walk;
  const ahead: Ahead = { ...said, first, own: first, determiner: 'none' };
  if (!sameSentence(view, first - 1, head)) return ahead;
  return isOwnerMark(view, first - 1) ? ownedAhead(view, ahead, names) : withDeterminer(view, ahead);
}

function stepBack(view: View, walk: Walk, head: number, names: readonly NamedRange[]): boolean {
  const k = walk.first - 1;
  const name = rangesOver(names, k).find((each) => each.last === k && each.type !== 'Initiative');
  if (name !== undefined) {
    if (isPlaceHere(view, name)) return false;
    take(walk, name);
    walk.first = name.first;
    return true;
  }
  const modifier = view.words.postModifiers[foldedAt(view, k)];
  if (modifier !== undefined) {
    walk.former ||= modifier.former;
    walk.deputy ||= modifier.deputy === true;
    walk.first = k;
    return true;
  }
  const start = fieldStart(view, k, isCapital(view, head)) ?? (isPartOfPost(view, k, head) ? k : undefined);
  if (start === undefined) return false;
  walk.first = start;
  return true;
}

/** "in Moscow Foreign Minister X": where it was said. */
const isPlaceHere = (view: View, name: NamedRange): boolean =>
  name.place === true && isOneOf(view, name.first - 1, view.words.placePrepositions);

function take(walk: Walk, name: NamedRange): void {
  if (name.type === 'State') walk.state ??= name.id;
  else walk.of ??= name.id;
}

/** "Trade and Industry" before token `k + 1`: where the field begins. */
function fieldStart(view: View, k: number, capital: boolean): number | undefined {
  const isField = (i: number): boolean => isFieldWord(view, i) && (!capital || isCapital(view, i));
  if (isField(k)) return k;
  const joins = view.words.and.has(foldedAt(view, k)) || rawAt(view, k) === ',' || rawAt(view, k) === '&';
  return joins && isField(k + 1) && isField(k - 1) && sameSentence(view, k - 1, k) ? k - 1 : undefined;
}

/** Whether a word names the field of a ministry, alone or within a phrase. */
export function isFieldWord(view: View, i: number): boolean {
  const word = foldedAt(view, i);
  return (
    view.words.before.fieldWords.has(word) ||
    Object.keys(view.words.portfolios).some((words) => words.split(' ').includes(word) && !view.words.and.has(word))
  );
}

/** In lower case any adjective and noun belongs to the post, and an unknown body's name: "Greenpeace campaign director". */
function isPartOfPost(view: View, k: number, head: number): boolean {
  const token = view.tokens[k];
  if (token === undefined || isCapital(view, head) || isMark(view, k) || view.words.timeWords.has(foldedAt(view, k)))
    return false;
  if (token.wordClass === 'name') return isCapital(view, k) && longestAt(view, k, view.offices) === undefined;
  if (token.wordClass === 'noun') return !isCapital(view, k);
  return token.wordClass === 'adjective' && token.verb.length === 0 && !isCapital(view, k);
}

/** "China's", "the bloc's", "Greenpeace's" before a post. */
function ownedAhead(view: View, ahead: Ahead, names: readonly NamedRange[]): Ahead {
  const k = ahead.first - 2;
  const name = rangesOver(names, k).find((each) => each.last === k && each.type !== 'Initiative');
  if (name !== undefined) {
    const owner = name.type === 'State' ? { state: ahead.state ?? name.id } : { of: ahead.of ?? name.id };
    return { ...ahead, ...owner, first: behindArticle(view, name.first), determiner: 'definite' };
  }
  // "President X's spokesman": a person is named by himself
  if (isCapital(view, k)) return { ...ahead, determiner: 'definite' };
  let first = k;
  while (sameSentence(view, first - 1, k) && isNominal(view, first - 1)) first--;
  const determined = determinerKind(view, foldedAt(view, first - 1)) !== 'none' && sameSentence(view, first - 1, k);
  const owned = isOwnerNoun(view, k) ? { owned: true as const } : {};
  return { ...ahead, ...owned, first: determined ? first - 1 : first, determiner: 'definite' };
}

const behindArticle = (view: View, first: number): number =>
  view.words.articles.has(foldedAt(view, first - 1)) && sameSentence(view, first - 1, first) ? first - 1 : first;

function isNominal(view: View, i: number): boolean {
  const cls = view.tokens[i]?.wordClass;
  return cls === 'noun' || cls === 'name' || cls === 'adjective';
}

/** "the bloc's", "the country's", "the ministry's": what points to a body or a state. */
function isOwnerNoun({ words, organizationHeads, folded }: View, i: number): boolean {
  const word = folded[i] ?? '';
  return (
    words.organizationNouns.has(word) ||
    words.countries.has(word) ||
    words.governments.has(word) ||
    organizationHeads.has(word)
  );
}
