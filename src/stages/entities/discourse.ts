import type { TokenMention } from '../../doc/layers.ts';
import type { KnownEntity } from '../../knowledge/knowledge.ts';
import type { Gender } from '../../lang/entityWords.ts';
import type { GroupFound } from './groups/groupFound.ts';
import type { FoundName } from './names/foundName.ts';
import type { PersonDraft } from './persons/cluster.ts';
import type { View } from './view.ts';

/** What the stages know while they go through the text: who there is, and who was mentioned so far, in order. */
export interface Discourse {
  readonly view: View;
  readonly persons: ReadonlyMap<string, PersonDraft>;
  readonly known: ReadonlyMap<string, KnownEntity>;
  readonly found: ReadonlyMap<string, FoundName>;
  /** Groups that the text before has told of. */
  readonly groups: ReadonlyMap<string, GroupFound>;
  /** Mentions before the place that is looked at. */
  readonly past: TokenMention[];
  /** Names still to come, in order; and all names. */
  readonly upcoming: readonly TokenMention[];
  readonly fixed: readonly TokenMention[];
}

export type EntityType = 'Person' | 'State' | 'Organization' | 'Initiative' | 'ActorGroup';

export function typeOf(discourse: Discourse, id: string): EntityType {
  if (discourse.persons.has(id)) return 'Person';
  return discourse.known.get(id)?.type ?? discourse.found.get(id)?.type ?? 'ActorGroup';
}

/** Sentences between a mention and a token. */
export function sentencesBack({ view }: Discourse, mention: TokenMention, token: number): number {
  return (view.tokens[token]?.sentence ?? 0) - (view.tokens[mention.first]?.sentence ?? 0);
}

/** The last mention of an entity that satisfies a test, at most `reach` sentences back. */
export function lastMention(
  discourse: Discourse,
  token: number,
  reach: number,
  test: (mention: TokenMention) => boolean,
): TokenMention | undefined {
  for (let k = discourse.past.length - 1; k >= 0; k--) {
    const mention = discourse.past[k];
    if (mention === undefined || sentencesBack(discourse, mention, token) > reach) continue;
    if (test(mention)) return mention;
  }
  return undefined;
}

/** The state that an actor is, serves or belongs to. */
export function stateOf(discourse: Discourse, id: string): string | undefined {
  const person = discourse.persons.get(id);
  if (person !== undefined) return person.state;
  const known = discourse.known.get(id);
  if (known?.type === 'State') return id;
  return known?.state ?? discourse.found.get(id)?.state;
}

export function genderOf(discourse: Discourse, id: string): Gender | undefined {
  return discourse.persons.get(id)?.gender ?? discourse.known.get(id)?.gender;
}

/** All names of an organisation or an initiative in the text's language. */
export function namesOf(discourse: Discourse, id: string): readonly string[] {
  const { language } = discourse.view;
  const known = discourse.known.get(id);
  const found = discourse.found.get(id);
  const own = known === undefined ? [] : [known.labels[language] ?? '', ...(known.aliases?.[language] ?? [])];
  return [...own, ...(found === undefined ? [] : [found.label])];
}
