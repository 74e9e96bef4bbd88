import type { TokenMention } from '../../../doc/layers.ts';
import { type Discourse, lastMention, mentionsWithin, sentencesBack, stateOf, typeOf } from '../discourse.ts';
import type { PersonDraft } from '../persons/cluster.ts';
import { isSpeaker } from '../persons/speakers.ts';
import { foldedAt } from '../view.ts';
import type { PostPhrase } from './posts.ts';
import { resolveUnposted } from './unposted.ts';

export type Resolution = { readonly id: string; readonly rule: string } | 'ambiguous' | undefined;

/** All sentences before. */
const ANYWHERE = Number.POSITIVE_INFINITY;

/** The person that a post or description without a name points to. */
export function resolveRole(discourse: Discourse, post: PostPhrase): Resolution {
  const isBare = post.determiner === 'none' && !isBareSpeaker(discourse, post);
  if (post.plural || post.determiner === 'indefinite' || isBare || post.determiner === 'own') return undefined;
  if (post.counterpart) return counterpart(discourse, post);
  return byOffice(discourse, post) ?? resolveUnposted(discourse, post);
}

/** "Gambian minister thanked Peru": some newspapers leave the article out. */
export const isBareSpeaker = ({ view }: Discourse, post: PostPhrase): boolean =>
  post.state !== undefined && isSpeaker(view, post);

function byOffice(discourse: Discourse, post: PostPhrase): Resolution {
  const owner = post.determiner === 'possessive' || post.owned === true ? ownerOf(discourse, post) : undefined;
  const persons = [...discourse.persons.values()];
  const all = persons.filter((person) => fits(person, post, owner));
  const alike = all.filter((person) => person.posts.some((held) => isAlike(held, post)));
  const fitting = post.row.field === true && alike.length > 0 ? alike : all;
  if (fitting.length > 0 || post.state === undefined || post.of !== undefined) {
    const found = nearest(discourse, post, fitting, 'same-office');
    return found === 'ambiguous' && alike.length > 0 ? nearest(discourse, post, alike, 'same-office') : found;
  }
  return withoutState(discourse, post, persons);
}

/** "The Secretary" for a secretary of state, not for a minister; "the Chairperson" for no president. */
const isAlike = (held: PostPhrase, post: PostPhrase): boolean =>
  held.row === post.row || held.row.forms[0].split(' ')[0] === post.row.forms[0];

/** "le ministre marocain" where one minister was named without a state: it is that state's. */
function withoutState(discourse: Discourse, post: PostPhrase, persons: readonly PersonDraft[]): Resolution {
  const { state, ...stateless } = post;
  const served = persons.filter(
    (person) =>
      person.state === undefined &&
      person.organization === undefined &&
      person.posts.length > 0 &&
      person.posts.every((held) => !isDescribed(discourse, held)) &&
      fits(person, stateless, undefined),
  );
  const [only] = served;
  const named = discourse.past.some((mention) => mention.entity === only?.key);
  if (only === undefined || state === undefined || served.length > 1 || !named) return undefined;
  only.state = state;
  return { id: only.key, rule: 'same-office-state' };
}

/** An adjective stands behind the head that may be a state's: "le président congolais", where two states have it. */
function isDescribed({ view }: Discourse, post: PostPhrase): boolean {
  return post.last > post.headLast && !view.words.postLinks.has(foldedAt(view, post.headLast + 1));
}

/** "son homologue": the one of the same office who is not the last one named. */
function counterpart(discourse: Discourse, post: PostPhrase): Resolution {
  const self = lastMention(discourse, post.first, 2, (mention) => discourse.persons.has(mention.entity));
  const offices = self === undefined ? [] : officesOf(discourse.persons.get(self.entity));
  const fitting = [...discourse.persons.values()].filter(
    (person) =>
      person.key !== self?.entity &&
      (post.state === undefined || person.state === post.state) &&
      (post.gender === undefined || person.gender === undefined || person.gender === post.gender) &&
      officesOf(person).some((office) => offices.includes(office)),
  );
  if (fitting.length > 0 || post.state === undefined) return nearest(discourse, post, fitting, 'counterpart');
  // "L'ambassadeur égyptien… Son collègue russe": neither is named, and both speak for their states
  if (self === undefined && discourse.known.has(post.state)) return { id: post.state, rule: 'counterpart-state' };
  const named = [...discourse.persons.values()].filter(
    (person) => person.state === post.state && person.posts.some((held) => held.counterpart),
  );
  return nearest(discourse, post, named, 'counterpart');
}

/** The fitting person named last; two in one sentence are two readings. */
function nearest(discourse: Discourse, post: PostPhrase, fitting: readonly PersonDraft[], rule: string): Resolution {
  const keys = new Set(fitting.map((person) => person.key));
  const last = lastMention(discourse, post.first, ANYWHERE, (mention) => keys.has(mention.entity));
  if (last === undefined) return onlyLater(discourse, post, fitting, rule);
  const back = sentencesBack(discourse, last, post.first);
  const rivals = mentionsWithin(discourse, post.first, back).filter(
    (mention) =>
      keys.has(mention.entity) &&
      mention.entity !== last.entity &&
      sentencesBack(discourse, mention, post.first) === back,
  );
  if (rivals.length === 0) return { id: last.entity, rule };
  const lead = leader(discourse, [last, ...rivals]);
  return lead === undefined ? 'ambiguous' : { id: lead, rule: `${rule}-subject` };
}

/** Of two in one sentence, the one who is named first where the other is named as the counterpart. */
function leader(discourse: Discourse, mentions: readonly TokenMention[]): string | undefined {
  const ids = [...new Set(mentions.toSorted((a, b) => a.first - b.first).map((mention) => mention.entity))];
  const [first, second] = ids;
  if (first === undefined || second === undefined || ids.length > 2) return undefined;
  const isCounterpart = (id: string): boolean =>
    discourse.persons.get(id)?.posts.some((post) => post.counterpart) === true;
  return isCounterpart(second) && !isCounterpart(first) ? first : undefined;
}

/** A headline may point to the one person whom the text names later. */
function onlyLater(discourse: Discourse, post: PostPhrase, fitting: readonly PersonDraft[], rule: string): Resolution {
  const [only] = fitting;
  const token = discourse.view.tokens[post.first];
  const early = token !== undefined && token.line <= 1 && token.sentence <= 2;
  return early && fitting.length === 1 && only !== undefined && officesOf(only).includes(post.office)
    ? { id: only.key, rule }
    : undefined;
}

function fits(person: PersonDraft, post: PostPhrase, owner: string | undefined): boolean {
  if (post.gender !== undefined && person.gender !== undefined && post.gender !== person.gender) return false;
  if (post.former !== isFormer(person)) return false;
  if (!hasOffice(person, post)) return false;
  const nationality = post.row.description === true && person.state === undefined;
  if (
    post.state !== undefined &&
    !nationality &&
    person.state !== post.state &&
    !(post.of !== undefined && person.organization === post.of)
  )
    return false;
  if (post.of !== undefined && person.organization !== post.of && !hasLabel(person, post)) return false;
  if (owner !== undefined && person.organization !== owner && person.state !== owner) return false;
  const open = post.state === undefined && post.of === undefined;
  return !(post.complement && open) || hasLabel(person, post) || isField(person, post) || post.row.covers === undefined;
}

function isFormer(person: PersonDraft): boolean {
  return person.posts.length > 0 && person.posts.every((post) => post.former);
}

function hasOffice(person: PersonDraft, post: PostPhrase): boolean {
  const covers = [post.office, post.row.office, ...(post.office === post.row.office ? (post.row.covers ?? []) : [])];
  if (covers.includes('*')) return true;
  return (
    officesOf(person).some((office) => covers.includes(office)) ||
    person.names.some((name) => name.titled && (post.row.rank === true || name.ranks?.includes(post.office) === true))
  );
}

/** "la ministre des Finances": the complement says the kind of office, and no other. */
const isField = (person: PersonDraft, post: PostPhrase): boolean =>
  post.office !== post.row.office && officesOf(person).includes(post.office);

const hasLabel = (person: PersonDraft, post: PostPhrase): boolean =>
  person.posts.some((held) => held.label.toLowerCase().startsWith(post.label.toLowerCase()));

/** Kinds of office that a person holds, inherited ones of a counterpart too. */
export function officesOf(person: PersonDraft | undefined): readonly string[] {
  if (person === undefined) return [];
  return [
    ...person.posts.filter((post) => !post.counterpart).flatMap((post) => [post.office, post.row.office]),
    ...(person.inherited ?? []),
  ];
}

const BODIES = new Set(['Organization']);

/** Whose "sa présidente" is: the organisation named last, else the state or person named last. */
export function ownerOf(discourse: Discourse, post: PostPhrase): string | undefined {
  if (post.office === 'spokesperson') {
    const voiced = voicedBy(discourse, post);
    if (voiced !== undefined) return bodyOf(discourse, voiced);
  }
  const isBody = (mention: TokenMention): boolean => BODIES.has(typeOf(discourse, mention.entity));
  const body = lastMention(discourse, post.first, 1, isBody);
  if (body !== undefined) return body.entity;
  const actor = lastMention(discourse, post.first, 1, (mention) => stateOf(discourse, mention.entity) !== undefined);
  return actor === undefined ? undefined : stateOf(discourse, actor.entity);
}

const bodyOf = (discourse: Discourse, { entity }: TokenMention): string | undefined =>
  BODIES.has(typeOf(discourse, entity)) ? entity : stateOf(discourse, entity);

/** "L'armée a accusé X. « … », a dit son porte-parole": the first whom this sentence names, or the one before, and who can be spoken for. */
function voicedBy(discourse: Discourse, { first }: PostPhrase): TokenMention | undefined {
  const isVoiced = (mention: TokenMention): boolean =>
    typeOf(discourse, mention.entity) !== 'Initiative' && bodyOf(discourse, mention) !== undefined;
  for (const back of [0, 1]) {
    const found = discourse.past.find(
      (mention) => sentencesBack(discourse, mention, first) === back && isVoiced(mention),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "ce dernier", "cette dernière": the actor named last, of that gender. */
export function resolveLatter(discourse: Discourse, i: number): Resolution {
  const phrase = `${foldedAt(discourse.view, i)} ${foldedAt(discourse.view, i + 1)}`;
  const gender = discourse.view.words.latter[phrase];
  if (gender === undefined) return undefined;
  const last = lastMention(discourse, i, 1, (mention) => {
    const type = typeOf(discourse, mention.entity);
    if (gender === 'any') return type === 'Person' || type === 'Organization' || type === 'State';
    if (type === 'Person') return (discourse.persons.get(mention.entity)?.gender ?? gender) === gender;
    return type === 'Organization' && discourse.known.get(mention.entity)?.gender === gender;
  });
  return last === undefined ? undefined : { id: last.entity, rule: 'latter' };
}
