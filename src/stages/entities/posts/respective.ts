import type { Discourse } from '../discourse.ts';
import { apposition } from '../groups/counted.ts';
import { postsOfStates } from '../groups/officesOfStates.ts';
import { foldedAt, rawAt, sameSentence } from '../view.ts';
import type { PostPhrase } from './posts.ts';

/**
 * "A, B et C, respectivement ambassadeurs d'Espagne, de Suède et du Japon", "les ministres français et allemand de la
 * Défense, A et B": each holds the post in the state that stands at his or her place of the list.
 *
 * @param posts All posts of the text.
 */
export function settleRespective(discourse: Discourse, posts: readonly PostPhrase[]): void {
  const { view, persons } = discourse;
  for (const post of posts) {
    const places = post.plural ? postsOfStates(discourse, post.head) : undefined;
    if (places === undefined) continue;
    const isBehind = view.words.respectively.has(foldedAt(view, post.head - 1));
    const names = isBehind
      ? namesBefore(discourse, post.head - 1, places.states.length)
      : apposition(discourse, places.last, places.states.length);
    for (const [k, entity] of (names ?? []).entries()) {
      const person = persons.get(entity);
      const state = places.states[k];
      if (person === undefined || state === undefined) continue;
      // the post may be told again further on, of no state: "l'ambassadeur A"
      if (person.posts.some((own) => own.row.office !== post.row.office || own.state !== undefined)) continue;
      person.posts = [{ ...post, plural: false, determiner: 'definite', state, label: post.row.forms[0] }];
      person.state ??= state;
    }
  }
}

/** As many persons' names as there are states, right before, joined by commas and "et". */
function namesBefore({ view, fixed, persons }: Discourse, adverb: number, count: number): readonly string[] {
  const before = fixed.filter(
    ({ kind, entity, last }) =>
      kind === 'name' && persons.has(entity) && last < adverb && sameSentence(view, last, adverb),
  );
  const run = before.toSorted((a, b) => a.first - b.first).slice(-count);
  const isJoint = (i: number): boolean => rawAt(view, i) === ',' || view.words.and.has(foldedAt(view, i));
  const isJoined = run.every(({ last }, k) => isJoint(last + 1) && (run[k + 1]?.first ?? adverb) - last <= 3);
  return run.length === count && isJoined ? run.map(({ entity }) => entity) : [];
}
