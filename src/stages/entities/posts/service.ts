import type { TokenMention } from '../../../doc/layers.ts';
import type { Discourse } from '../discourse.ts';
import type { PersonDraft } from '../persons/cluster.ts';
import { officesOf, ownerOf } from './roles.ts';

/** The state or organisation that a person serves, as the posts say it. */
export function settleService(discourse: Discourse, person: PersonDraft): void {
  for (const { state } of person.names) if (state !== undefined) person.state ??= state;
  for (const post of person.posts) {
    const body =
      post.of === undefined ? undefined : (discourse.known.get(post.of)?.state ?? discourse.found.get(post.of)?.state);
    const state = post.state ?? body;
    if (state !== undefined) person.state ??= state;
    if (post.of !== undefined) person.organization ??= post.of;
  }
}

/** At a name with "son homologue" or "sa présidente" before it: the office or the owner comes from whoever was named last. */
export function settleCounterpart(discourse: Discourse, mention: TokenMention): void {
  const person = discourse.persons.get(mention.entity);
  if (person === undefined) return;
  for (const post of person.posts) {
    if (
      (post.determiner !== 'possessive' && post.owned !== true) ||
      post.head > mention.last ||
      post.first < mention.first - 12
    )
      continue;
    if (post.counterpart) {
      const self = discourse.past
        .toReversed()
        .find((other) => discourse.persons.has(other.entity) && other.entity !== person.key);
      person.inherited ??= self === undefined ? [] : officesOf(discourse.persons.get(self.entity));
    } else if (person.state === undefined && person.organization === undefined) {
      const owner = ownerOf(discourse, post);
      if (owner?.startsWith('state/')) person.state = owner;
      else if (owner !== undefined) {
        person.organization = owner;
        const state = discourse.known.get(owner)?.state ?? discourse.found.get(owner)?.state;
        if (state !== undefined) person.state = state;
      }
    }
  }
}
