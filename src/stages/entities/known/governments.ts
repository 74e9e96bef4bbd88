import { isFieldWord } from '../posts/ahead.ts';
import {
  foldedAt,
  isCapital,
  isFormOf,
  isMark,
  isOneOf,
  isOwnerMark,
  longestAt,
  type Range,
  rawAt,
  sameSentence,
  startsSentence,
  type View,
} from '../view.ts';
import { followsByVerb } from './peoples.ts';

const REACH = 7;

/** Whether a seat with an article is meant as its body: "le Kremlin", not "au Kremlin". */
export function isSeatedBody(view: View, hit: Range): boolean {
  const before = hit.first - 1;
  if (!sameSentence(view, before, hit.first) || !view.words.articles.has(foldedAt(view, before))) return true;
  if (isOneOf(view, before, view.words.placePrepositions)) return false;
  return !isOneOf(view, before - 1, view.words.placePrepositions) || !sameSentence(view, before - 1, hit.first);
}

/** Whether a capital is meant as its government here, and not as a place. */
export function isGovernment(view: View, hit: Range, isActor: (i: number) => boolean): boolean {
  const { words } = view;
  const before = hit.first - 1;
  const owned = ownedThing(view, hit);
  if (owned !== undefined) return owned === 'act';
  if (isAttribute(view, hit)) return false;
  if (!sameSentence(view, before, hit.first) || startsSentence(view, hit.first)) return !isPlaceOfHeadline(view, hit);
  const word = foldedAt(view, before);
  if (isOneOf(view, before, words.at)) return isAddressee(view, before) || isTopicalised(view, before, hit.last);
  // "called on Pyongyang"
  if (words.topicPrepositions.has(word))
    return isOwner(view, before) || isFormOf(view, before - 1, words.addresseeVerbs);
  if (isOneOf(view, before, words.placePrepositions)) return false;
  if (isOneOf(view, before, words.directed))
    return isSourced(view, before) || isAddressee(view, before) || isOwner(view, before);
  if (words.towards.has(word) && isUnderWay(view, before)) return false;
  if (words.between.has(word)) return isActorPair(view, hit, isActor);
  if (words.of.has(word)) return isOwner(view, before);
  if (words.and.has(word)) return isJoined(view, before, isActor);
  const token = view.tokens[before];
  if (token !== undefined && token.verb.length > 0) return !isFormOf(view, before, words.motionVerbs);
  if (endsVerbPhrase(view, before)) return true;
  if (token?.wordClass === 'noun' || token?.wordClass === 'adjective' || token?.wordClass === 'name')
    return followsByVerb(view, hit.last);
  return !words.articles.has(word);
}

const DASH = /^(?:-+|–|—)$/;

/** "Beijing's support" is of the government, "Beijing's airport" of the town. */
function ownedThing(view: View, hit: Range): 'act' | 'place' | undefined {
  if (!isOwnerMark(view, hit.last + 1)) return undefined;
  const thing = hit.last + 2;
  const isPlace = view.words.before.ownedPlaces.has(foldedAt(view, thing));
  const isProperName = isCapital(view, thing) && !view.organizationHeads.has(foldedAt(view, thing));
  const isPost = longestAt(view, thing, view.offices) !== undefined;
  return isPlace || (isProperName && !isPost && !isFieldWord(view, thing)) ? 'place' : 'act';
}

/** "Madrid hesitates.": what is taken for a noun must be the verb. */
const endsSentence = (view: View, i: number): boolean => isMark(view, i) && !sameSentence(view, i, i + 1);

/** "according to Dublin". */
const isSourced = (view: View, preposition: number): boolean => view.words.sources.has(foldedAt(view, preposition - 1));

/** "Paris talks", "Geneva-based": right before a noun a town tells where. */
function isAttribute(view: View, { first, last }: Range): boolean {
  if (!view.words.before.headLast || !sameSentence(view, last, last + 1)) return false;
  const next = view.tokens[last + 1];
  if (next?.wordClass === 'noun' && endsSentence(view, last + 2) && startsSentence(view, first)) return false;
  return (
    next?.wordClass === 'noun' ||
    next?.wordClass === 'name' ||
    (next?.wordClass === 'adjective' && next.verb.length === 0 && view.tokens[last + 2]?.wordClass === 'noun')
  );
}

/** "Paris : …", "Paris, 3 mai", "LONDON —": a place in front of the line. */
function isPlaceOfHeadline(view: View, hit: Range): boolean {
  const next = rawAt(view, hit.last + 1);
  if (DASH.test(next) && rawAt(view, hit.last) === rawAt(view, hit.last).toUpperCase()) return true;
  return next === '(' || (next === ',' && /^\p{Nd}/u.test(rawAt(view, hit.last + 2)));
}

/** "a demandé à Pékin un allègement", "soutien apporté à Noursoultan". */
function isAddressee(view: View, at: number): boolean {
  for (let i = at - 1; i >= at - REACH && sameSentence(view, i, at); i--) {
    const token = view.tokens[i];
    if (token === undefined || isMark(view, i)) return false;
    if (isFormOf(view, i, view.words.addresseeVerbs)) return true;
    if (token.wordClass === 'verb') return false;
  }
  return false;
}

/** "a quitté Kinshasa pour Harare". */
function isUnderWay(view: View, preposition: number): boolean {
  for (let i = preposition - 1; i >= preposition - REACH && sameSentence(view, i, preposition); i--)
    if (isFormOf(view, i, view.words.motionVerbs)) return true;
  return false;
}

/** "c'est à Lima de répondre". */
function isTopicalised(view: View, at: number, last: number): boolean {
  const next = view.tokens[last + 2];
  return (
    view.words.of.has(foldedAt(view, last + 1)) &&
    next !== undefined &&
    (next.wordClass === 'clitic' || next.verb.some((reading) => reading.tense === 'infinitive')) &&
    view.tokens[at] !== undefined
  );
}

/** "entre Paris et Dakar": both are actors, or both are towns. */
function isActorPair(view: View, hit: Range, isActor: (i: number) => boolean): boolean {
  let i = hit.last + 1;
  while (sameSentence(view, hit.first, i) && i < hit.last + REACH && !view.words.and.has(foldedAt(view, i))) i++;
  i++;
  while (view.words.articles.has(foldedAt(view, i))) i++;
  return isActor(i);
}

/** "le soutien de Moscou", "l'égide de Lima et de Quito". */
function isOwner(view: View, of: number): boolean {
  for (let i = of - 1; i >= of - 4 && sameSentence(view, i, of); i--) {
    if (/[«»"“”]/.test(rawAt(view, i))) continue;
    if (view.words.actorNouns.has(foldedAt(view, i)) || view.words.isAttitude(foldedAt(view, i))) return true;
    const complement = view.tokens[i]?.wordClass === 'noun' && view.words.of.has(foldedAt(view, i - 1));
    if (
      !complement &&
      view.tokens[i]?.wordClass !== 'adjective' &&
      !view.words.and.has(foldedAt(view, i)) &&
      !view.words.of.has(foldedAt(view, i)) &&
      !isCapital(view, i)
    )
      return false;
  }
  return false;
}

/** "a mis en garde Paris": a noun that a preposition binds to the verb. */
function endsVerbPhrase(view: View, noun: number): boolean {
  const bound =
    view.tokens[noun]?.wordClass === 'noun' &&
    view.tokens[noun - 1]?.wordClass === 'preposition' &&
    !view.words.of.has(foldedAt(view, noun - 1));
  return bound && (view.tokens[noun - 2]?.verb.length ?? 0) > 0;
}

function isJoined(view: View, and: number, isActor: (i: number) => boolean): boolean {
  return isActor(and - 1) || view.tokens[and - 1]?.wordClass !== 'name';
}
