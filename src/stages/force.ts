import type { Token } from '../doc/layers.ts';
import type { Force, Polarity } from '../vocab/terms.generated.ts';
import type { ClaimDraft } from './draft.ts';
import { clauseForce, phraseForce } from './propositions/clause-force.ts';
import type { Clause } from './propositions/clauses.ts';
import { type Carried, type ContentContext, type Reading, readContent } from './propositions/context.ts';

export interface ClaimForce {
  /** One for each main clause in order, without repeats; never empty. */
  readonly forces: readonly Force[];
  readonly polarity: Polarity;
}

/**
 * What the speaker does in saying it, and whether the first main clause is negated or the cue denies.
 *
 * @param carried What pronouns may mean that the claim before named.
 */
export function claimForce(draft: ClaimDraft, context: ContentContext, carried: Carried = {}): ClaimForce {
  const reading = readContent(draft, context, carried);
  return { forces: forcesOf(draft, reading), polarity: isNegative(draft, reading) ? 'negative' : 'positive' };
}

function forcesOf(draft: ClaimDraft, reading: Reading): readonly Force[] {
  if (isDenial(draft, reading)) return [isRefused(draft, reading) ? 'expressive' : 'assertive'];
  const fixed = draft.verb?.force;
  const isClausal = draft.frame === undefined || draft.frame === 'insert' || draft.frame === 'quote';
  if (fixed !== undefined && !isClausal) return [isOwnOffer(fixed, reading, draft) ? 'commissive' : fixed];
  const own = contentForces(draft, reading);
  if (fixed === undefined || fixed === 'assertive' || isManner(draft)) return own;
  return own.includes(fixed) ? own : [fixed];
}

/** "denied that", "rejected suggestions that": what others say is denied. */
export function isDenial({ verb, frame }: ClaimDraft, { tokens, pack }: Reading): boolean {
  if (verb?.denies === true) return true;
  const head = tokens.find((token) => token.wordClass === 'noun' || token.wordClass === 'name');
  return verb?.relation === 'opposes' && frame === 'np' && pack.content.modality.assertions.has(head?.norm ?? '');
}

/** "a rejeté ces accusations": no clause says what is denied. */
const isRefused = ({ verb }: ClaimDraft, { tokens }: Reading): boolean =>
  verb?.denies !== true && verb?.force === 'expressive' && tokens.every((t) => t.wordClass !== 'complementiser');

/** "a proposé | ses bons offices": one's own act is offered, not asked for. */
function isOwnOffer(fixed: Force, reading: Reading, draft: ClaimDraft): boolean {
  const first = reading.tokens[0]?.norm ?? '';
  const isOwn = reading.pack.content.clauses.possessives.has(first);
  const offered = draft.frame === 'of-inf' || draft.frame === 'to-inf' ? reading.clauses[0]?.verb : undefined;
  const { offers, proposing } = reading.pack.content.modality;
  if (proposing.has(draft.verb?.lemma ?? '') && offered?.tense === 'infinitive' && !offered.negated)
    return offered.lemmas.some((lemma) => offers.has(lemma));
  return fixed === 'directive' && isOwn && phraseForce(reading, draft) === 'commissive';
}

/** "« … », ironise-t-il": a verb that takes no clause says how something is said, not what it does. */
function isManner({ verb, frame }: ClaimDraft): boolean {
  const isQuoting = frame === 'insert' || frame === 'quote';
  return isQuoting && verb?.force === 'expressive' && !verb.frames.includes('that');
}

function contentForces(draft: ClaimDraft, reading: Reading): readonly Force[] {
  const isNominal = draft.frame?.endsWith('np') === true;
  const main = isNominal ? [] : reading.clauses.filter((clause) => clause.main);
  const forces =
    main.length > 0 ? main.map((clause) => clauseForce(clause, reading, draft)) : [phraseForce(reading, draft)];
  return [...new Set(forces)];
}

function isNegative(draft: ClaimDraft, reading: Reading): boolean {
  if (isDenial(draft, reading)) return true;
  // "pact 'not for sale'": a headline leaves its verb out
  if (draft.frame === 'that' && reading.clauses.length === 0) return reading.tokens.some((t) => isNegation(t, reading));
  const first = firstClause(reading);
  // "a insisté sur la nécessité d'agir, « car un pays qui ne produit pas … »": the noun stands for itself
  const isBehindNoun =
    draft.frame?.endsWith('np') === true && first?.main === true && hasNoun(reading, first.verb.first);
  return !isBehindNoun && (first?.verb.negated ?? false);
}

const isNegation = ({ norm }: Token, { pack }: Reading): boolean =>
  pack.content.clauses.bareNegations.has(norm) || pack.content.clauses.nominalNegatives.has(norm);

/** The first main clause; the first infinitive where the content has none, if no noun stands before it. */
function firstClause(reading: Reading): Clause | undefined {
  const main = reading.clauses.find((clause) => clause.main);
  if (main !== undefined) return main;
  const first = reading.clauses[0];
  return hasNoun(reading, first?.verb.first ?? 0) ? undefined : first;
}

/** A noun or a name stands before a place of the content. */
const hasNoun = ({ tokens }: Reading, before: number): boolean =>
  tokens.slice(0, before).some(({ wordClass }) => wordClass === 'noun' || wordClass === 'name');
