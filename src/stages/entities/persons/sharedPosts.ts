import { type PostPhrase, postsUpTo } from '../posts/posts.ts';
import { foldedAt, isCapital, type Range, rawAt, sameSentence, textOf, type View } from '../view.ts';

/** A post in the plural that several persons hold, and the last token of the name before. */
export interface SharedPost {
  readonly post: PostPhrase;
  readonly last: number;
}

/** What the posts of a row need to know: the posts of the text, and the states of its adjectives by their last token. */
export interface RowScope {
  readonly view: View;
  readonly posts: readonly PostPhrase[];
  readonly adjectives: ReadonlyMap<number, string>;
}

/**
 * "les présidents ivoirien A et ghanéen B": each holds the post, in the state of the adjective beside the name.
 *
 * @param i First token of a name.
 * @param shared The post that the person named before holds with others.
 */
export function sharedPostAt(
  { view, posts, adjectives }: RowScope,
  i: number,
  shared?: SharedPost,
): PostPhrase | undefined {
  if (view.words.before.headLast) return undefined;
  if (shared === undefined) {
    const post = postsUpTo(posts, i - 1).find(({ plural, row }) => plural && row.rank !== true);
    return post === undefined || !sameSentence(view, post.first, i) ? undefined : singular(view, post, post);
  }
  const joint = shared.last + 1;
  if (!view.words.and.has(foldedAt(view, joint)) && rawAt(view, joint) !== ',') return undefined;
  const state = adjectives.get(i - 1);
  if (state === undefined || i - 2 !== joint || isCapital(view, i - 1)) return undefined;
  const place = { first: i - 1, last: i - 1, head: i - 1, headLast: i - 1 };
  return singular(view, { ...shared.post, ...place, state }, shared.post);
}

/** The post as one of them holds it: "président ghanéen". */
function singular(view: View, post: PostPhrase, row: PostPhrase): PostPhrase {
  const [head = '', ...rest] = textOf(view, { first: row.head, last: lastWord(row, post) }).split(' ');
  const own = post.first > row.last ? [rawAt(view, post.first)] : [];
  const words = [view.words.isPlural(head) ? head.slice(0, -1) : head, ...rest, ...own];
  return { ...post, plural: false, determiner: 'definite', label: words.join(' ') };
}

/** Where the words end that all share: before the adjective of the first, for the others. */
const lastWord = (row: PostPhrase, post: Range): number =>
  post.first > row.last && row.last > row.headLast ? row.last - 1 : row.last;
