import { foldedAt, isCapital, isOwnerMark, type Range, sameSentence, startsSentence, type View } from '../view.ts';
import type { NameHit } from './names.ts';

export function followsByVerb(view: View, last: number): boolean {
  const next = view.tokens[last + 1];
  return (
    next !== undefined && (next.wordClass === 'verb' || next.wordClass === 'negation' || next.wordClass === 'clitic')
  );
}

/** "Les Serbes", "Américains et Européens": a capitalised plural is the people. */
export function isPeople(view: View, hit: NameHit): boolean {
  if (view.words.capitalised) return isCapitalPeople(view, hit);
  const movement =
    hit.entries[0]?.entity.type === 'Organization' && view.words.articles.has(foldedAt(view, hit.first - 1));
  if (
    (!isCapital(view, hit.first) && !movement) ||
    hit.first !== hit.last ||
    !view.words.isPlural(foldedAt(view, hit.first))
  )
    return false;
  const before = foldedAt(view, hit.first - 1);
  if (view.tokens[hit.first - 1]?.wordClass === 'number' || view.words.numbers[before] !== undefined) return false;
  if (view.words.plurals.has(before)) return view.words.definite.has(before) ? before !== 'des' : false;
  if (startsSentence(view, hit.first))
    return view.words.and.has(foldedAt(view, hit.last + 1)) || followsByVerb(view, hit.last);
  return view.words.and.has(before);
}

/** "Canadians voted", "the Dutch": an adjective that is a noun here, where both have a capital. */
function isCapitalPeople(view: View, hit: NameHit): boolean {
  const { words } = view;
  const word = foldedAt(view, hit.last);
  const next = view.tokens[hit.last + 1];
  const isModifier = next?.wordClass === 'noun' || next?.wordClass === 'name' || next?.wordClass === 'adjective';
  if (hit.first !== hit.last || (isModifier && sameSentence(view, hit.last, hit.last + 1))) return false;
  const before = foldedAt(view, hit.first - 1);
  const isArticled = words.definite.has(before) && sameSentence(view, hit.first - 1, hit.first);
  if (words.isPeopleWithArticle(word)) return isArticled && followsByVerb(view, hit.last);
  if (!words.isPlural(word) || view.tokens[hit.first - 1]?.wordClass === 'number') return false;
  if (words.numbers[before] !== undefined || words.plurals.has(before)) return false;
  return (
    isArticled || followsByVerb(view, hit.last) || words.and.has(before) || words.and.has(foldedAt(view, hit.last + 1))
  );
}

/** The collective behind the name of a state: "the Kazakh side", "US officials" gives its range with the determiner. */
export function collectiveBehind(view: View, hit: Range): Range | undefined {
  if (!view.words.before.headLast) return undefined;
  let head = isOwnerMark(view, hit.last + 1) ? hit.last + 2 : hit.last + 1;
  while (view.tokens[head]?.wordClass === 'adjective' && !view.words.collectives.has(foldedAt(view, head))) head++;
  if (!view.words.collectives.has(foldedAt(view, head)) || !sameSentence(view, hit.first, head)) return undefined;
  const next = view.tokens[head + 1];
  if (next?.wordClass === 'noun' && sameSentence(view, head, head + 1)) return undefined;
  const determined = view.tokens[hit.first - 1]?.wordClass === 'determiner' && sameSentence(view, hit.first - 1, head);
  return { first: determined ? hit.first - 1 : hit.first, last: head };
}

/** The collective before an adjective of a state: "la partie chinoise" gives its range with the determiner. */
export function collectiveBefore(view: View, hit: Range): Range | undefined {
  let head = hit.first - 1;
  while (view.tokens[head]?.wordClass === 'adjective' && !view.words.collectives.has(foldedAt(view, head))) head--;
  if (!view.words.collectives.has(foldedAt(view, head)) || !sameSentence(view, head, hit.first)) return undefined;
  const determined = view.tokens[head - 1]?.wordClass === 'determiner' && sameSentence(view, head - 1, head);
  return { first: determined ? head - 1 : head, last: hit.last };
}
