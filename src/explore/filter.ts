import type { Claim, Index, Model, Proposition } from './model.ts';

/** What the reader wants to see; what is undefined or empty filters nothing. */
export interface Filter {
  readonly article: Index | undefined;
  /** Also as a member of a group that speaks. */
  readonly speaker: Index | undefined;
  readonly force: string | undefined;
  /** Also as a member of a group that the claim is about. */
  readonly about: Index | undefined;
  readonly relation: string | undefined;
  /** The language of the article. */
  readonly language: string | undefined;
  /** Somewhere in the words, in capitals or not. */
  readonly text: string;
}

export const NO_FILTER: Filter = {
  article: undefined,
  speaker: undefined,
  force: undefined,
  about: undefined,
  relation: undefined,
  language: undefined,
  text: '',
};

export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== '');
}

/** @returns The indices of the claims that fit, in their order. */
export function shownClaims(model: Model, filter: Filter): readonly Index[] {
  return model.claims.flatMap((claim, index) => (fits(model, claim, filter) ? [index] : []));
}

function fits(model: Model, claim: Claim, filter: Filter): boolean {
  const { article, force, relation, language, text } = filter;
  return (
    (article === undefined || claim.article === article) &&
    holds(model, claim.speakers, filter.speaker) &&
    (force === undefined || claim.forces.includes(force)) &&
    holds(model, claim.about, filter.about) &&
    (relation === undefined || claim.states.some((state) => model.propositions[state]?.relation === relation)) &&
    (language === undefined || model.articles[claim.article]?.language === language) &&
    (text === '' || claim.words.toLowerCase().includes(text.toLowerCase()))
  );
}

function holds(model: Model, entities: readonly Index[], wanted: Index | undefined): boolean {
  if (wanted === undefined) return true;
  return entities.some((entity) => entity === wanted || model.entities[entity]?.members.includes(wanted) === true);
}

/**
 * The propositions of the claims that are shown, and those that the reporter tells, where the filter does not ask for
 * what only a claim has.
 */
export function shownPropositions(model: Model, filter: Filter): readonly Index[] {
  const claims = new Set(shownClaims(model, filter));
  return model.propositions.flatMap((proposition, index) => {
    const shown =
      proposition.claim === undefined ? fitsNarrated(model, proposition, filter) : claims.has(proposition.claim);
    return shown && (filter.relation === undefined || proposition.relation === filter.relation) ? [index] : [];
  });
}

function fitsNarrated(model: Model, proposition: Proposition, filter: Filter): boolean {
  return (
    filter.speaker === undefined &&
    (filter.article === undefined || filter.article === proposition.article) &&
    (filter.force === undefined || filter.force === proposition.force) &&
    holds(model, [proposition.subject, proposition.object], filter.about) &&
    (filter.language === undefined || model.articles[proposition.article]?.language === filter.language) &&
    (filter.text === '' ||
      proposition.evidence.some(({ exact }) => exact.toLowerCase().includes(filter.text.toLowerCase())))
  );
}
