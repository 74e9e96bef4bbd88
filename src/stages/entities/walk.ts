import type { TokenMention } from '../../doc/layers.ts';
import type { Message } from '../../doc/message.ts';
import { RangeIndex, rangesFrom, rangesMeeting } from '../ranges.ts';
import type { Discourse } from './discourse.ts';
import { isMentioned, typeOf } from './discourse.ts';
import type { GroupFound } from './groups/groupFound.ts';
import { findGroup } from './groups/groups.ts';
import type { Meant } from './known/meanings.ts';
import { resolveThatOne, resolveThing } from './nominals/things.ts';
import { type Holder, SINGLE_OFFICES } from './posts/holders.ts';
import { type PostPhrase, postsFrom } from './posts/posts.ts';
import { isBareSpeaker, resolveLatter, resolveRole } from './posts/roles.ts';
import { servedBy } from './posts/voices.ts';
import { foldedAt, type Range, sameSentence, textOf, tokensOf, within } from './view.ts';

export interface Walked {
  readonly mentions: readonly TokenMention[];
  readonly groups: ReadonlyMap<string, GroupFound>;
  /** Holders of posts whom the text does not name. */
  readonly holders: ReadonlyMap<string, Holder>;
  readonly messages: readonly Message[];
}

interface Plan {
  readonly discourse: Discourse;
  readonly fixed: readonly TokenMention[];
  /** Posts that stand beside no name. */
  readonly posts: readonly PostPhrase[];
  readonly epithets: readonly Meant[];
  readonly skipped: readonly Range[];
  /** Called once at each mention of a person, before what follows is read: counterparts get their office here. */
  readonly atName: (mention: TokenMention) => void;
}

/** Goes through the text once and links what points back to what was named. */
export function walk(plan: Plan): Walked {
  const { discourse, fixed } = plan;
  const groups = new Map<string, GroupFound>();
  const holders = new Map<string, Holder>();
  const messages: Message[] = [];
  const out: TokenMention[] = [];
  const places = new RangeIndex<TokenMention>();
  const queue = [...fixed].sort((a, b) => a.first - b.first || b.last - a.last);
  let next = 0;
  const skipped = tokensOf(plan.skipped);
  const push = (mention: TokenMention): void => {
    out.push(mention);
    places.add(mention);
    discourse.past.push(mention);
  };
  const now = { ...plan, discourse: { ...discourse, groups, fixed: queue } };
  for (let i = 0; i < discourse.view.tokens.length; i++) {
    const found = skipped.has(i) ? undefined : nominalAt(now, i, messages);
    if (
      found !== undefined &&
      rangesMeeting(fixed, found).every((mention) => within(mention, found)) &&
      places.meeting(found).length === 0
    ) {
      if (found.holder !== undefined) holders.set(found.entity, found.holder);
      if (found.group !== undefined) groups.set(found.entity, groups.get(found.entity) ?? found.group);
      push({ first: found.first, last: found.last, entity: found.entity, kind: found.kind, rule: found.rule });
    }
    for (; (queue[next]?.first ?? Number.POSITIVE_INFINITY) <= i; next++) {
      const mention = queue[next];
      if (mention === undefined) break;
      plan.atName(mention);
      push(mention);
    }
  }
  return { mentions: out.sort((a, b) => a.first - b.first || b.last - a.last), groups, holders, messages };
}

interface FoundNominal extends TokenMention {
  readonly group?: GroupFound;
  readonly holder?: Holder;
}

function nominalAt(plan: Plan, i: number, messages: Message[]): FoundNominal | undefined {
  return groupAt(plan, i) ?? roleAt(plan, i, messages) ?? thingAt(plan, i);
}

function groupAt({ discourse }: Plan, i: number): FoundNominal | undefined {
  const group = findGroup(discourse, i);
  if (group === undefined) return undefined;
  const entity = `group:${[...group.members, ...group.holders.map((holder) => `${holder.state}-${holder.office}`)].toSorted().join('+')}`;
  return { first: group.first, last: group.last, entity, kind: 'nominal', rule: group.rule, group };
}

function roleAt(plan: Plan, i: number, messages: Message[]): FoundNominal | undefined {
  const { discourse, posts } = plan;
  const [post] = postsFrom(posts, i);
  if (post === undefined) return undefined;
  const resolution = resolveRole(discourse, post);
  if (resolution === undefined) return holderAt(discourse, post) ?? voiceAt(plan, post);
  const first = discourse.view.words.contracted.has(foldedAt(discourse.view, post.first)) ? post.first + 1 : post.first;
  if (resolution === 'ambiguous') {
    messages.push(unresolved(discourse, { first, last: post.last }));
    return undefined;
  }
  return { first, last: post.last, entity: resolution.id, kind: 'nominal', rule: resolution.rule };
}

/** "Le ministre turc des Affaires étrangères": the text names the post and not the person. */
function holderAt(discourse: Discourse, post: PostPhrase): FoundNominal | undefined {
  const state = post.state ?? (post.of?.startsWith('state/') ? post.of : undefined) ?? heldBefore(discourse, post);
  const isDefinite = post.determiner === 'definite' || (post.determiner === 'none' && isBareSpeaker(discourse, post));
  if (!isDefinite || post.plural || post.former || post.counterpart) return undefined;
  if (state === undefined || !SINGLE_OFFICES.has(post.office)) return undefined;
  const first = discourse.view.words.contracted.has(foldedAt(discourse.view, post.first)) ? post.first + 1 : post.first;
  return {
    first,
    last: post.last,
    entity: holderKey(post, state),
    kind: 'nominal',
    rule: 'office-holder',
    holder: { office: post.office, state, label: post.label },
  };
}

const holderKey = ({ office }: PostPhrase, state: string): string => `holder:${office}:${state}`;

/** "Le ministre" behind "le ministre turc des Affaires étrangères": the state of the one unnamed holder of that post so far. */
function heldBefore({ past }: Discourse, post: PostPhrase): string | undefined {
  if (post.of !== undefined) return undefined;
  const prefix = holderKey(post, '');
  const [only, ...others] = new Set(past.map(({ entity }) => entity).filter((entity) => entity.startsWith(prefix)));
  return others.length > 0 ? undefined : only?.slice(prefix.length);
}

/** "A Chinese official said": what an unnamed voice says is said by whom it serves. */
function voiceAt({ discourse, fixed }: Plan, post: PostPhrase): FoundNominal | undefined {
  const names = rangesMeeting(fixed, post);
  const entity = servedBy(discourse, post, names.length > 0);
  if (entity === undefined || names.some((mention) => within(post, mention))) return undefined;
  return { first: post.first, last: post.last, entity, kind: 'nominal', rule: 'voice' };
}

function unresolved({ view }: Discourse, range: Range): Message {
  const start = view.tokens[range.first]?.span.start ?? 0;
  const end = view.tokens[range.last]?.span.end ?? start;
  return {
    code: 'unresolved-nominal',
    level: 'warning',
    span: { start, end },
    text: `“${textOf(view, range)}” may be one of several persons named just before; it was linked to none.`,
    rule: 'two-readings',
  };
}

function thingAt(plan: Plan, i: number): FoundNominal | undefined {
  const { discourse } = plan;
  const latter = resolveLatter(discourse, i);
  if (latter !== undefined && latter !== 'ambiguous')
    return { first: i, last: i + 1, entity: latter.id, kind: 'nominal', rule: latter.rule };
  const epithet = epithetAt(plan, i);
  if (epithet !== undefined) return epithet;
  const thing =
    resolveThatOne(discourse, i) ??
    (sameSentence(discourse.view, i, i + 1) ? resolveThing(discourse, i + 1) : undefined);
  return thing === undefined
    ? undefined
    : { first: thing.first, last: thing.last, entity: thing.id, kind: 'nominal', rule: thing.rule };
}

/** "l'agence onusienne": a known description of an entity that the text names. */
function epithetAt({ discourse, epithets }: Plan, i: number): FoundNominal | undefined {
  const { view } = discourse;
  const hit = rangesFrom(epithets, i + 1)[0];
  const determined = view.words.definite.has(foldedAt(view, i)) || view.words.demonstratives.has(foldedAt(view, i));
  if (hit === undefined || !determined) return undefined;
  const first = view.words.contracted.has(foldedAt(view, i)) ? i + 1 : i;
  const range = { first, last: hit.last, kind: 'nominal' as const };
  const { id, type, state } = hit.entry.entity;
  if (isMentioned(discourse, id))
    return { ...range, entity: id, rule: `epithet-${typeOf(discourse, id).toLowerCase()}` };
  // "la diplomatie russe", of no ministry that the text names
  return type === 'Organization' && state !== undefined
    ? { ...range, entity: state, rule: 'epithet-state' }
    : undefined;
}
