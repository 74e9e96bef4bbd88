import type { Actor, Entity, EntityId, Initiative, Post } from '../doc/article.ts';
import { rdfs, schema, skos } from '../vocab/external.ts';
import { dep } from '../vocab/terms.generated.ts';
import { WIKIDATA } from '../vocab/wikidata.ts';
import {
  compareCodeUnits,
  labels,
  type Node,
  node,
  optional,
  type Row,
  resource,
  resources,
  text,
  typesOf,
  wordLists,
  words,
} from './node.ts';
import type { Scope } from './scope.ts';

export function describeActors(scope: Scope): readonly Node[] {
  const actors = scope.document.entities.filter((entity): entity is Actor => entity.type !== 'Initiative');
  return actors.map((actor) => describeEntity(scope, actor, actorRows(scope, actor)));
}

export function describeInitiatives(scope: Scope): readonly Node[] {
  const initiatives = scope.document.entities.filter((entity): entity is Initiative => entity.type === 'Initiative');
  return initiatives.map((initiative) =>
    describeEntity(scope, initiative, [
      acronymRow(scope, initiative),
      [dep.proposedBy, references(scope, initiative.proposedBy)],
      [dep.party, references(scope, initiative.parties)],
    ]),
  );
}

/** Every entity has the same frame: names first, how it is known and where else it is found last. */
function describeEntity({ iris }: Scope, entity: Entity, rows: readonly Row[]): Node {
  return node(iris.entity(entity.id), typesOf(entity.type), [
    [rdfs.label, labels(entity.labels)],
    [skos.altLabel, wordLists(entity.altLabels ?? {})],
    ...rows,
    [dep.derivation, resource(dep[entity.derivation])],
    [dep.rule, text(entity.rule)],
    [schema.sameAs, optional(entity.wikidata, (id) => resource(WIKIDATA + id))],
  ]);
}

function actorRows(scope: Scope, actor: Actor): readonly Row[] {
  switch (actor.type) {
    case 'Person':
      return [
        [schema.givenName, optional(actor.givenName, text)],
        [schema.familyName, optional(actor.familyName, text)],
        [dep.grammaticalGender, optional(actor.gender, (gender) => text(gender === 'm' ? 'masculine' : 'feminine'))],
        ...serviceRows(scope, actor),
      ];
    case 'OfficeHolder':
      return serviceRows(scope, actor);
    case 'State':
      return [[dep.isoCode, optional(actor.iso, text)]];
    case 'Organization':
      return [acronymRow(scope, actor), [dep.affiliation, references(scope, actor.state)]];
    case 'ActorGroup':
      return [[dep.member, references(scope, actor.members)]];
  }
}

function serviceRows(
  scope: Scope,
  actor: { readonly affiliation?: EntityId; readonly posts: readonly Post[] },
): readonly Row[] {
  const ids = (former: boolean) => actor.posts.filter((post) => (post.former ?? false) === former).map(({ id }) => id);
  return [
    [dep.affiliation, references(scope, actor.affiliation)],
    [dep.holdsPost, references(scope, ids(false))],
    [dep.heldPost, references(scope, ids(true))],
  ];
}

function acronymRow({ document }: Scope, { acronym }: { readonly acronym?: string }): Row {
  return [dep.acronym, optional(acronym, (value) => words(value, document.text.language))];
}

function references({ iris }: Scope, ids: EntityId | readonly EntityId[] = []): Row[1] {
  return resources([ids].flat().map(iris.entity));
}

/** Each post once, whoever holds it; of several wordings the shortest is the label. */
export function describePosts(scope: Scope): readonly Node[] {
  const { document, iris } = scope;
  const byId = new Map<EntityId, Post[]>();
  for (const entity of document.entities) {
    const posts = 'posts' in entity ? entity.posts : [];
    for (const post of posts) byId.set(post.id, [...(byId.get(post.id) ?? []), post]);
  }
  const { language } = document.text;
  return [...byId].map(([id, posts]) => {
    const [label = id, ...others] = [...new Set(posts.map((post) => post.label))].sort(
      (a, b) => a.length - b.length || compareCodeUnits(a, b),
    );
    return node(iris.entity(id), typesOf('Post'), [
      [rdfs.label, words(label, language)],
      [skos.altLabel, wordLists({ [language]: others })],
      [dep.office, [...new Set(posts.flatMap(({ office }) => office ?? []))].sort(compareCodeUnits).map(text)],
      [
        dep.postIn,
        references(
          scope,
          posts.flatMap(({ of }) => of ?? []),
        ),
      ],
    ]);
  });
}
