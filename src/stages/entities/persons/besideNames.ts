import { type PostPhrase, postsFrom, postsUpTo } from '../posts/posts.ts';
import { foldedAt, isCapital, isMark, rawAt, sameSentence, type View } from '../view.ts';
import { isRank } from './nameWords.ts';

/** The posts that end right before `i`, or before a comma there: the nearest one, and those joined to it. */
export function postsBefore(
  view: View,
  i: number,
  posts: readonly PostPhrase[],
  used: ReadonlySet<PostPhrase>,
  nationalities: ReadonlySet<number>,
): PostPhrase[] {
  const held: PostPhrase[] = [];
  let post = postBefore(view, i, posts, used, nationalities);
  while (post !== undefined && !held.includes(post)) {
    held.unshift(post);
    post = joinedBefore(view, post, posts, used);
  }
  return held;
}

/** "State Councilor and Foreign Minister X", "his counterpart, Cabinet Secretary X": where posts stand before names in a row. */
function joinedBefore(
  view: View,
  post: PostPhrase,
  posts: readonly PostPhrase[],
  used: ReadonlySet<PostPhrase>,
): PostPhrase | undefined {
  if (!view.words.before.headLast || post.determiner !== 'none') return undefined;
  const joint = post.first - 1;
  const other = postsUpTo(posts, joint - 1).find((each) => !used.has(each) && !each.plural && !each.row.rank);
  if (other === undefined || !sameSentence(view, other.first, post.first)) return undefined;
  if (rawAt(view, joint) === ',') return other.counterpart ? other : undefined;
  if (!view.words.and.has(foldedAt(view, joint))) return undefined;
  return other.determiner === 'none' || (other.state !== undefined && post.state === undefined) ? other : undefined;
}

function postBefore(
  view: View,
  i: number,
  posts: readonly PostPhrase[],
  used: ReadonlySet<PostPhrase>,
  nationalities: ReadonlySet<number>,
): PostPhrase | undefined {
  const noun = nationalities.has(i - 1) ? i - 1 : i;
  const before = foldedAt(view, noun - 1);
  // "le général", "Son Excellence"
  const isDetermined =
    (view.words.articles.has(before) && (noun < i || isRank(view, i))) ||
    (view.words.possessives.has(before) && isRank(view, i));
  const start = isDetermined ? noun - 1 : i;
  // "le président sortant (Jean Kova)"
  const isBracketed = rawAt(view, start - 1) === '(';
  const end = isBracketed || rawAt(view, start - 1) === ',' ? start - 2 : start - 1;
  return postsUpTo(posts, end).find(
    (post) =>
      !used.has(post) &&
      !post.plural &&
      !post.row.rank &&
      (!isBracketed || (post.determiner === 'definite' && post.row.description !== true)) &&
      sameSentence(view, post.first, i),
  );
}

/** Posts in apposition behind a name: ", porte-parole du ministère…", ", conseiller d'Etat et ministre…". */
export function postsAfter(
  view: View,
  last: number,
  posts: readonly PostPhrase[],
  used: ReadonlySet<PostPhrase>,
): PostPhrase[] {
  const held: PostPhrase[] = [];
  let i = last + 1;
  if (rawAt(view, i) === '(') {
    while (rawAt(view, i) !== ')' && sameSentence(view, last, i)) i++;
    i++;
  }
  if (rawAt(view, i) !== ',') return [];
  i++;
  while (view.words.appositionAdverbs.has(foldedAt(view, i))) i++;
  for (;;) {
    const post = postsFrom(posts, i).find(
      (each) => !used.has(each) && !each.plural && each.determiner !== 'possessive',
    );
    if (
      post === undefined ||
      !sameSentence(view, last, i) ||
      (post.determiner === 'definite' && isNameAhead(view, post.last + 1)) ||
      isBeforeName(view, post.last + 1)
    )
      return held;
    held.push(post);
    i = post.last + 1;
    if (view.words.and.has(foldedAt(view, i))) i++;
    else return held;
  }
}

/** "X, spokeswoman Y": where a post stands before its name without a comma, it is of that name. */
const isBeforeName = (view: View, i: number): boolean =>
  view.words.before.headLast && view.tokens[i]?.wordClass === 'name' && isCapital(view, i);

/** "X, la ministre danoise, Y": the post belongs to the name behind it. */
function isNameAhead(view: View, i: number): boolean {
  const name = rawAt(view, i) === ',' ? i + 1 : i;
  return (
    sameSentence(view, i, name) &&
    isCapital(view, name) &&
    isCapital(view, name + 1) &&
    !isMark(view, name) &&
    !isMark(view, name + 1)
  );
}
