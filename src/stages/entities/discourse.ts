import type { TokenMention } from '../../doc/layers.ts';
import type { KnownEntity } from '../../knowledge/knowledge.ts';
import type { Gender } from '../../lang/entityWords.ts';
import { rememberingOf } from '../../text/memo.ts';
import type { GroupFound } from './groups/groupFound.ts';
import type { FoundName } from './names/foundName.ts';
import type { PersonDraft } from './persons/cluster.ts';
import { textOf, type View } from './view.ts';

/** What the stages know while they go through the text: who there is, and who was mentioned so far, in order. */
export interface Discourse {
  readonly view: View;
  readonly persons: ReadonlyMap<string, PersonDraft>;
  readonly known: ReadonlyMap<string, KnownEntity>;
  readonly found: ReadonlyMap<string, FoundName>;
  /** The states of adjectives, by the token where each stands: "polonais". */
  readonly adjectives: ReadonlyMap<number, string>;
  /** Groups that the text before has told of. */
  readonly groups: ReadonlyMap<string, GroupFound>;
  /** Mentions before the place that is looked at. */
  readonly past: TokenMention[];
  /** All names and posts beside them, in order, those to come as well. */
  readonly fixed: readonly TokenMention[];
}

export type EntityType = 'Person' | 'State' | 'Organization' | 'Initiative' | 'ActorGroup';

export function typeOf(discourse: Discourse, id: string): EntityType {
  if (discourse.persons.has(id)) return 'Person';
  return discourse.known.get(id)?.type ?? discourse.found.get(id)?.type ?? 'ActorGroup';
}

/** What the mentions so far come to; made step by step, since they grow with the text. */
interface History {
  /** How many of the mentions have been taken in. */
  read: number;
  /** Each entity once, the one mentioned last at the end. */
  readonly entities: Map<string, true>;
  readonly counts: Map<string, number>;
  /** How names of each were spelled, in the order of the text. */
  readonly names: Map<string, Set<string>>;
}

const historyFor = rememberingOf(
  (_past: readonly TokenMention[]): History => ({ read: 0, entities: new Map(), counts: new Map(), names: new Map() }),
);

function historyOf({ past, view }: Discourse): History {
  const history = historyFor(past);
  for (; history.read < past.length; history.read++) {
    const mention = past[history.read];
    if (mention === undefined) break;
    history.entities.delete(mention.entity);
    history.entities.set(mention.entity, true);
    history.counts.set(mention.entity, (history.counts.get(mention.entity) ?? 0) + 1);
    if (mention.kind !== 'name') continue;
    const known = history.names.get(mention.entity) ?? new Set();
    history.names.set(mention.entity, known.add(textOf(view, mention)));
  }
  return history;
}

/** All entities mentioned so far, the last one first. */
export const recentOnes = (discourse: Discourse): string[] => [...historyOf(discourse).entities.keys()].reverse();

/** How often each entity has been mentioned so far. */
export const mentionCounts = (discourse: Discourse): ReadonlyMap<string, number> => historyOf(discourse).counts;

/** Whether an entity has been mentioned so far. */
export const isMentioned = (discourse: Discourse, id: string): boolean => historyOf(discourse).entities.has(id);

/** How the text has spelled the names of an entity so far, in its order. */
export const namesSoFar = (discourse: Discourse, id: string): readonly string[] => [
  ...(historyOf(discourse).names.get(id) ?? []),
];

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
    if (mention === undefined) continue;
    const back = sentencesBack(discourse, mention, token);
    if (isBeyond(back, reach)) break;
    if (back <= reach && test(mention)) return mention;
  }
  return undefined;
}

/** The mentions at most `reach` sentences back, in the order of the text. */
export function mentionsWithin(discourse: Discourse, token: number, reach: number): readonly TokenMention[] {
  const { past } = discourse;
  let start = past.length;
  for (; start > 0; start--) {
    const mention = past[start - 1];
    if (mention === undefined || isBeyond(sentencesBack(discourse, mention, token), reach)) break;
  }
  return past.slice(start).filter((mention) => sentencesBack(discourse, mention, token) <= reach);
}

/** Mentions that reach over the end of a sentence may stand out of order by one. */
const isBeyond = (back: number, reach: number): boolean => back > reach + 1;

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
