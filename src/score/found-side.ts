import type { Claim, Document, Entity } from '../doc/article.ts';
import { compareSpans } from '../doc/span.ts';
import { inReadingOrder } from '../graph/sort.ts';
import type { TextView } from './letters.ts';
import type { Side, SideClaim, SideEntity } from './sides.ts';

/** A document as a side of the comparison; in reading order, so that the order of its lists does not count. */
export function foundSide(document: Document, view: TextView): Side {
  const sorted = inReadingOrder(document);
  const entities = sorted.entities.flatMap((entity) => sideEntity(entity, sorted, view));
  return {
    actors: entities.filter(({ type }) => type !== 'Initiative'),
    initiatives: entities.filter(({ type }) => type === 'Initiative'),
    claims: sorted.claims.map((claim) => sideClaim(claim, sorted, view)),
    meetings: sorted.meetings,
  };
}

/** Who holds a post and is not named is no actor of the gold, which invents no person. */
const TYPES: Readonly<Record<Exclude<Entity['type'], 'OfficeHolder'>, SideEntity['type']>> = {
  Person: 'Person',
  State: 'State',
  Organization: 'Organization',
  ActorGroup: 'Group',
  Initiative: 'Initiative',
};

function sideEntity(entity: Entity, { mentions, text }: Document, view: TextView): readonly SideEntity[] {
  if (entity.type === 'OfficeHolder') return [];
  const spans = mentions.filter((mention) => mention.entity === entity.id).map(({ span }) => span);
  return [
    {
      id: entity.id,
      type: TYPES[entity.type],
      label: entity.labels[text.language] ?? Object.values(entity.labels)[0] ?? entity.id,
      places: spans.map((span) => view.letters([span])),
      members: entity.type === 'ActorGroup' ? entity.members : [],
    },
  ];
}

function sideClaim(claim: Claim, { propositions }: Document, view: TextView): SideClaim {
  const stated = propositions.filter((proposition) => proposition.claim === claim.id);
  return {
    name: claim.id,
    words: claim.content.toSorted(compareSpans).map(view.slice).join(' … '),
    content: view.letters(claim.content),
    speakers: claim.speakers,
    cues: claim.cue === undefined ? [] : [view.letters([claim.cue])],
    ...(claim.cue && { cue: view.slice(claim.cue) }),
    attribution: claim.attribution,
    forces: claim.forces,
    polarity: claim.polarity,
    relations: stated.map(({ subject, relation, object }) => [subject, relation, object]),
  };
}
