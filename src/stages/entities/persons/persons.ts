import { fold } from '../../../text/normalise.ts';
import { rangesFrom, rangesOver } from '../../ranges.ts';
import type { NamedRange } from '../posts/complementTypes.ts';
import type { PostPhrase } from '../posts/posts.ts';
import { foldedAt, isOwnerMark, rawAt, sameSentence, startsSentence, tokensOf, type View } from '../view.ts';
import { postsAfter, postsBefore } from './besideNames.ts';
import { acceptName, isTold, type PersonScope } from './likePerson.ts';
import { type BareName, type NameScope, nameAt } from './nameWords.ts';
import { isGivenName } from './personNouns.ts';
import { type SharedPost, sharedPostAt } from './sharedPosts.ts';
import { isShortFor } from './shortForms.ts';

/** A person's name in the text. */
export interface PersonName extends BareName {
  /** State of the adjective before it. */
  readonly state?: string;
  /** Posts that stand beside it and are held by the person. */
  readonly posts: readonly PostPhrase[];
  readonly rule: string;
}

/** Names of persons: behind a title or a post, before a post in apposition, or two words and more that stand like one. */
export function findPersonNames(
  view: View,
  posts: readonly PostPhrase[],
  names: readonly NamedRange[],
  nationalities: ReadonlySet<number>,
): PersonName[] {
  const scope: PersonScope = {
    view,
    taken: names.filter((name) => !name.adjective),
    // A rank is a title.
    posts: view.words.capitalised ? tokensOf(posts.filter((post) => post.row.rank !== true)) : new Set(),
    nationalities,
  };
  const adjectives = new Map(
    names.filter((name) => name.adjective && name.type === 'State').map((name) => [name.last, name.id] as const),
  );
  const found: PersonName[] = [];
  const used = new Set<PostPhrase>();
  let row: SharedPost | undefined;
  for (let i = 0; i < view.tokens.length; i++) {
    const shared = sharedPostAt({ view, posts, adjectives }, i, row) ?? sharedPostAt({ view, posts, adjectives }, i);
    const before = shared === undefined ? postsBefore(view, i, posts, used, nationalities) : [shared];
    const name = nameAt(scope, i, before.length > 0);
    if (name === undefined) continue;
    const after = postsAfter(view, name.last, posts, used);
    const isNational = adjectives.has(name.first - 1) || nationalities.has(name.first - 1);
    const rule =
      acceptName(scope, name, before.at(-1), after) ??
      (name.words.length > 1 && isNational && isTold(scope, name) ? 'person-adjective' : undefined);
    if (rule === undefined) continue;
    const held = [...before, ...after];
    for (const post of held) used.add(post);
    const state =
      rule === 'person-adjective'
        ? adjectives.get(name.first - 1)
        : (ownerState(view, name.first, names) ?? stateBehind(view, name.last, names, before));
    found.push({ ...name, posts: held, rule, ...(state === undefined ? {} : { state }) });
    i = name.last;
    if (shared !== undefined) row = { post: shared, last: name.last };
    for (const further of view.words.pluralHonorifics.has(foldedAt(view, name.first))
      ? furtherNames(scope, name)
      : []) {
      found.push(further);
      i = further.last;
    }
  }
  return found.map((name) => withoutModifiers(view, name, found));
}

/** "Veteran actress-singer Bellini", where the text has "Giorgia Bellini": a capital at the beginning is of no name. */
function withoutModifiers(view: View, name: PersonName, others: readonly PersonName[]): PersonName {
  const surname = name.words.at(-1) ?? '';
  const isPlain = view.words.capitalised && name.rule === 'person-name' && startsSentence(view, name.first);
  if (!isPlain || name.words.length < 2 || isGivenName(view, fold(name.words[0] ?? ''))) return name;
  const isOther = (other: PersonName): boolean =>
    other.words.length > 1 &&
    other.words.at(-1) === surname &&
    isGivenName(view, fold(other.words[0] ?? '')) &&
    !isShortFor(name.words, other.words);
  return others.some(isOther) ? { ...name, first: name.last, name: name.last, words: [surname] } : name;
}

/** "Italy's Giorgia Bellini". */
function ownerState(view: View, first: number, names: readonly NamedRange[]): string | undefined {
  if (!isOwnerMark(view, first - 1)) return undefined;
  return rangesOver(names, first - 2).find((name) => name.last === first - 2 && name.type === 'State')?.id;
}

/** "le roi Haakon de Norvège": a post that is of nobody stands before the name, and its state behind. */
function stateBehind(
  view: View,
  last: number,
  names: readonly NamedRange[],
  posts: readonly PostPhrase[],
): string | undefined {
  const isOpen = posts.some((post) => post.state === undefined && post.of === undefined);
  if (!isOpen || !view.words.of.has(foldedAt(view, last + 1)) || !sameSentence(view, last, last + 2)) return undefined;
  const noun = view.words.articles.has(foldedAt(view, last + 2)) ? last + 3 : last + 2;
  return rangesFrom(names, noun).find((name) => name.type === 'State' && name.adjective !== true)?.id;
}

/** "MM. Diallo, Sarr et Kane": the title holds for all of the list. */
function furtherNames(scope: NameScope, name: BareName): PersonName[] {
  const { view } = scope;
  const further: PersonName[] = [];
  for (let last = name.last; ; ) {
    const link = rawAt(view, last + 1) === ',' || view.words.and.has(foldedAt(view, last + 1));
    const next = link && sameSentence(view, last, last + 2) ? nameAt(scope, last + 2, true) : undefined;
    if (next === undefined) return further;
    further.push({
      ...next,
      titled: true,
      ...(name.gender === undefined ? {} : { gender: name.gender }),
      posts: [],
      rule: 'person-title-list',
    });
    last = next.last;
  }
}
