import type {
  ActorGroup,
  Entity,
  Initiative,
  Labels,
  OfficeHolder,
  Organization,
  Person,
  Post,
  State,
} from '../../doc/article.ts';
import type { TokenMention } from '../../doc/layers.ts';
import type { KnownEntity } from '../../knowledge/knowledge.ts';
import { FAMILY_NAME_FIRST } from '../../knowledge/nameOrder.ts';
import { slugOf } from '../../text/slug.ts';
import type { Discourse } from './discourse.ts';
import type { GroupFound } from './groups/groupFound.ts';
import { isMedium } from './known/media.ts';
import type { PersonDraft } from './persons/cluster.ts';
import { isShortFor, withoutSuffix } from './persons/shortForms.ts';
import { type Holder, SINGLE_OFFICES } from './posts/holders.ts';
import type { PostPhrase } from './posts/posts.ts';
import { textOf } from './view.ts';

interface Emission {
  readonly discourse: Discourse;
  readonly mentions: readonly TokenMention[];
  readonly groups: ReadonlyMap<string, GroupFound>;
  readonly holders: ReadonlyMap<string, Holder>;
}

/** The entities that the mentions name, in order of first mention, and the mentions with final ids. */
export function emit(emission: Emission): { entities: Entity[]; mentions: TokenMention[] } {
  const ids = personIds(emission.discourse);
  const member = (key: string): string => ids.get(key) ?? key;
  for (const [key, group] of emission.groups) ids.set(key, groupId(group, member));
  for (const [key, holder] of emission.holders) ids.set(key, holderId(holder));
  const final = (key: string): string => ids.get(key) ?? key;
  const entities = new Map<string, Entity>();
  for (const mention of emission.mentions) {
    const id = final(mention.entity);
    if (entities.has(id)) continue;
    const group = emission.groups.get(mention.entity);
    if (group !== undefined) {
      for (const holder of holdersOf(emission.discourse, group))
        if (!entities.has(holder.id)) entities.set(holder.id, holder);
      entities.set(id, groupEntity(emission, id, group, final));
    } else {
      const entity = entityFor(emission, mention, id);
      if (entity !== undefined) entities.set(id, entity);
    }
  }
  for (const group of emission.groups.values())
    for (const member of group.members)
      if (!entities.has(final(member))) addSilently(emission, member, final(member), entities);
  const mentions = emission.mentions
    .filter((mention) => entities.has(final(mention.entity)))
    .map((mention) => ({ ...mention, entity: final(mention.entity) }));
  return { entities: [...entities.values()], mentions };
}

/** `#group-cn-kz`: the same members are the same group. */
function groupId(group: GroupFound, final: (key: string) => string): string {
  const holders = group.holders.map(({ office, state }) => `${office}-${lastPart(state)}`);
  return `#group-${slugOf([...group.members.map((key) => lastPart(final(key))), ...holders].sort().join('-'))}`;
}

const lastPart = (id: string): string => id.slice(id.lastIndexOf('/') + 1).replace(/^#/, '');

/** A member that the text does not mention itself, as the State of a minister: the group's rule supplied it. */
function addSilently(emission: Emission, key: string, id: string, entities: Map<string, Entity>): void {
  const entity = entityFor(emission, { first: 0, last: 0, entity: key, kind: 'name', rule: 'group-member' }, id);
  if (entity !== undefined) entities.set(id, { ...entity, derivation: 'resolved' });
}

function entityFor(emission: Emission, mention: TokenMention, id: string): Entity | undefined {
  const { discourse } = emission;
  const holder = emission.holders.get(mention.entity);
  if (holder !== undefined) return holderEntity(discourse, holder);
  const person = discourse.persons.get(mention.entity);
  if (person !== undefined) return personEntity(discourse, person, id, mention.rule);
  const known = discourse.known.get(mention.entity);
  if (known !== undefined) return knownEntity(emission, known, mention.rule);
  const found = discourse.found.get(mention.entity);
  if (found === undefined) return undefined;
  const labels: Labels = { [discourse.view.language]: found.label };
  const base = {
    id,
    labels,
    ...altLabels(emission, mention.entity, [found.label]),
    derivation: 'read' as const,
    rule: found.rule,
    ...(found.acronym === undefined ? {} : { acronym: found.acronym }),
  };
  if (found.type === 'Initiative')
    return { ...base, type: 'Initiative', ...(found.parties === undefined ? {} : { parties: found.parties }) };
  return { ...base, type: 'Organization', ...(found.state === undefined ? {} : { state: found.state }) };
}

function knownEntity(emission: Emission, known: KnownEntity, rule: string): State | Organization | Initiative {
  const { language } = emission.discourse.view;
  const names = [known.labels[language] ?? ''];
  const base = {
    id: known.id,
    labels: known.labels,
    ...altLabels(emission, known.id, names),
    derivation: 'read' as const,
    rule,
    ...(known.wikidata === undefined ? {} : { wikidata: known.wikidata }),
    ...(known.gender === undefined ? {} : { gender: known.gender }),
    ...(known.plural === true ? { plural: true as const } : {}),
  };
  const acronym = known.acronyms?.[language]?.[0];
  if (known.type === 'State') return { ...base, type: 'State', ...(known.iso === undefined ? {} : { iso: known.iso }) };
  if (known.type === 'Organization')
    return {
      ...base,
      type: 'Organization',
      ...(acronym === undefined ? {} : { acronym }),
      ...(known.state === undefined ? {} : { state: known.state }),
      ...(isMedium(known) ? { medium: true as const } : {}),
    };
  return {
    ...base,
    type: 'Initiative',
    ...(acronym === undefined ? {} : { acronym }),
    ...(known.proposedBy === undefined ? {} : { proposedBy: known.proposedBy }),
  };
}

/** Spellings of the text beside the label. */
function altLabels(emission: Emission, key: string, labels: readonly string[]): Pick<Organization, 'altLabels'> {
  const spellings = emission.mentions
    .filter((mention) => mention.entity === key && mention.kind === 'name')
    .map((mention) => textOf(emission.discourse.view, mention));
  // "politique économique kazakhe "Piste Lumineuse"": the name inside the phrase by which it was known
  const known = emission.discourse.known.get(key)?.aliases?.[emission.discourse.view.language] ?? [];
  const inside = known.filter((alias) => spellings.some((spelling) => spelling !== alias && spelling.includes(alias)));
  const others = [...new Set([...spellings, ...inside])].filter((spelling) => !labels.includes(spelling)).sort();
  return others.length === 0 ? {} : { altLabels: { [emission.discourse.view.language]: others } };
}

function personEntity(discourse: Discourse, person: PersonDraft, id: string, rule: string): Person {
  const label = person.words.join(' ');
  const others = person.spellings.filter((spelling) => spelling !== label).sort();
  const { family, given } = familyAndGiven(person);
  const affiliation = person.state ?? person.organization;
  return {
    id,
    type: 'Person',
    labels: { [discourse.view.language]: label },
    ...(others.length === 0 ? {} : { altLabels: { [discourse.view.language]: others } }),
    derivation: 'read',
    rule,
    ...(person.gender === undefined ? {} : { gender: person.gender }),
    ...(family === undefined ? {} : { familyName: family }),
    ...(given === undefined ? {} : { givenName: given }),
    ...(affiliation === undefined ? {} : { affiliation }),
    posts: postsOf(person),
  };
}

function familyAndGiven(person: PersonDraft): { family?: string; given?: string } {
  const words = withoutSuffix(person.words);
  if (words.length === 1) return { family: words.join(' ') };
  const first = person.state !== undefined && FAMILY_NAME_FIRST.has(person.state.replace(/^state\//, ''));
  const used = person.familyName?.split(' ') ?? [];
  const fits = used.length > 0 && used.length < words.length && isShortFor(used, words);
  const count = fits ? used.length : 1;
  const begins = fits ? words.slice(0, count).join(' ') === used.join(' ') : first;
  return begins
    ? { family: words.slice(0, count).join(' '), given: words.slice(count).join(' ') }
    : { family: words.slice(words.length - count).join(' '), given: words.slice(0, words.length - count).join(' ') };
}

function postsOf(person: PersonDraft): Post[] {
  const posts = new Map<string, Post>();
  for (const phrase of person.posts) {
    if (phrase.counterpart || phrase.row.description === true || phrase.row.rank === true) continue;
    const post = postOf(phrase, phrase.of ?? phrase.state ?? person.state ?? person.organization);
    if (!posts.has(post.id)) posts.set(post.id, post);
  }
  return [...posts.values()];
}

function postOf(phrase: PostPhrase, of: string | undefined): Post {
  const code = of?.startsWith('state/') ? of.slice('state/'.length) : undefined;
  const isGlobal = code !== undefined && !phrase.former && SINGLE_OFFICES.has(phrase.office);
  return {
    id: isGlobal ? `post/${code}/${phrase.office}` : `#post-${slugOf(phrase.label)}`,
    label: phrase.label,
    office: phrase.office,
    ...(of === undefined ? {} : { of }),
    ...(phrase.former ? { former: true } : {}),
  };
}

/** `person/CN/wang-yi` where the state or a known organisation served is known, else a local id. */
function personIds(discourse: Discourse): Map<string, string> {
  const ids = new Map<string, string>();
  const used = new Set<string>();
  for (const person of discourse.persons.values()) {
    const slug = slugOf(person.words.join(' ').replace(/\./g, ''));
    const body =
      person.organization !== undefined && discourse.known.has(person.organization)
        ? person.organization.replace(/^[a-z]+\//, '')
        : undefined;
    const state = person.state?.replace(/^state\//, '');
    const served = state ?? body;
    const id = served === undefined ? `#person-${slug}` : `person/${served}/${slug}`;
    ids.set(person.key, used.has(id) ? `#person-${slug}-${used.size}` : id);
    used.add(id);
  }
  return ids;
}

const holderId = ({ office, state }: Holder): string => `#post-holder-${office}-${slugOf(lastPart(state))}`;

function holdersOf(discourse: Discourse, group: GroupFound): OfficeHolder[] {
  return group.holders.map((holder) => holderEntity(discourse, holder));
}

function holderEntity(discourse: Discourse, holder: Holder): OfficeHolder {
  const { office, state, label } = holder;
  const code = lastPart(state);
  const known = discourse.known.get(state)?.labels[discourse.view.language] ?? code;
  return {
    id: holderId(holder),
    type: 'OfficeHolder',
    labels: { [discourse.view.language]: `${label} (${known})` },
    derivation: 'resolved',
    rule: 'office-holder',
    affiliation: state,
    posts: [{ id: `post/${code}/${office}`, label, office, of: state }],
  };
}

function groupEntity(emission: Emission, key: string, group: GroupFound, final: (key: string) => string): ActorGroup {
  const { view } = emission.discourse;
  const members = [...group.members.map(final), ...holdersOf(emission.discourse, group).map((holder) => holder.id)];
  return {
    id: key,
    type: 'ActorGroup',
    labels: { [view.language]: textOf(view, group) },
    derivation: 'read',
    rule: group.rule,
    members,
  };
}
