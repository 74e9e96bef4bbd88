import type { Discourse } from '../discourse.ts';
import { foldedAt, isFormOf, sameSentence } from '../view.ts';
import type { GroupFound } from './groupFound.ts';
import { runFrom } from './members.ts';

/** "le trio, que forment le Pérou, le Chili et la Bolivie". */
export function listedGroup(discourse: Discourse, i: number): GroupFound | undefined {
  const { view } = discourse;
  if (!view.words.articles.has(foldedAt(view, i)) || !view.words.groupNouns.has(foldedAt(view, i + 1)))
    return undefined;
  const found = listedMembers(discourse, i + 1);
  const first = view.words.contracted.has(foldedAt(view, i)) ? i + 1 : i;
  return found === undefined ? undefined : { first, last: i + 1, members: found, holders: [], rule: 'group-listed' };
}

/** The mentions listed behind "qui regroupe". */
export function listedMembers(discourse: Discourse, noun: number): string[] | undefined {
  const { view } = discourse;
  let verb = noun + 1;
  while (verb <= noun + 4 && !isFormOf(view, verb, view.words.memberVerbs)) verb++;
  if (verb > noun + 4 || !sameSentence(view, noun, verb)) return undefined;
  const run = runFrom(discourse, verb + 1);
  return run.length < 2 ? undefined : run.map((mention) => mention.entity);
}

/** A group noun whose members were listed before: "la troïka". */
export function knownGroup(discourse: Discourse, i: number): GroupFound | undefined {
  const { view } = discourse;
  const noun = i + 1;
  if (!view.words.definite.has(foldedAt(view, i)) || !view.words.groupNouns.has(foldedAt(view, noun))) return undefined;
  const earlier = view.tokens.find(
    (token) =>
      token.index !== noun &&
      foldedAt(view, token.index) === foldedAt(view, noun) &&
      listedMembersOf(discourse, token.index) !== undefined,
  );
  const found = earlier === undefined ? undefined : listedMembersOf(discourse, earlier.index);
  const first = view.words.contracted.has(foldedAt(view, i)) ? i + 1 : i;
  return found === undefined ? undefined : { first, last: noun, members: found, holders: [], rule: 'group-listed' };
}

function listedMembersOf(discourse: Discourse, noun: number): string[] | undefined {
  return listedMembers(discourse, noun);
}
