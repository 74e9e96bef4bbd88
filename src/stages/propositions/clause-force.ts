import type { ClaimDraft } from '../../doc/layers.ts';
import type { ForceRow } from '../../lang/content.ts';
import type { Force } from '../../vocab/terms.generated.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { isCollective, sidesOf } from './sides.ts';
import { subjectOf } from './subject.ts';
import { isImpersonal, matchesWords, unitEnd, type Verb } from './verbs.ts';

/** The force of a finite clause: its question mark, its adjective, its verb, then its tense. */
export function clauseForce(clause: Clause, reading: Reading, draft: ClaimDraft): Force {
  const { modality } = reading.pack.content;
  if (isQuestion(clause, reading) || isImperative(clause, reading)) return 'directive';
  const phrase = modality.phrases.find(({ words }) => startsNear(clause, words, reading));
  if (phrase !== undefined) return phrase.force;
  const adjective = isFuture(clause.verb, reading, draft) ? undefined : adjectiveForce(clause.verb, reading);
  if (adjective !== undefined)
    return adjective === 'commissive' && isThirdParty(clause, reading) ? 'assertive' : adjective;
  const noun = copulaNoun(clause, reading) ?? spokenNoun(clause, reading) ?? ledForce(clause, reading);
  if (noun !== undefined) return noun;
  const row = modality.forces.find((row) => matchesRow(clause, row, reading) && performs(clause, row, reading, draft));
  if (row !== undefined) return row.force;
  if (isWish(clause, draft)) return 'directive';
  return isAct(clause, reading, draft) ? 'commissive' : 'assertive';
}

/** What a clause leans to by its words, whoever says it: a plan, a call, or neither. */
export function leaningOf(clause: Clause, reading: Reading, draft: ClaimDraft): Force | undefined {
  if (isFuture(clause.verb, reading, draft)) return 'commissive';
  const adjective = adjectiveForce(clause.verb, reading);
  if (adjective !== undefined) return adjective;
  const { possible } = reading.pack.content.clauses;
  if (clause.verb.lemmas.some((lemma) => possible.has(lemma))) return 'commissive';
  return reading.pack.content.modality.forces.find(
    (row) => matchesRow(clause, row, reading) && speaksNow(clause.verb, row, reading, draft),
  )?.force;
}

/** "toute décision revienne au Conseil": a subjunctive behind a verb of speech asks, unless that verb says otherwise. */
function isWish({ verb }: Clause, draft: ClaimDraft): boolean {
  return verb.tense === 'subjunctive' && draft.frame === 'that' && draft.verb?.force === undefined;
}

/** "souligne la nécessité de", "suis venu exprimer le soutien de": the noun behind a verb of speech gives the force. */
function spokenNoun(clause: Clause, reading: Reading): Force | undefined {
  const { tokens, pack } = reading;
  const { speech, nouns } = pack.content.modality;
  const { verb } = ledBy(clause, reading) ?? clause;
  if (verb.passive || verb.negated || (verb.compound && verb.finite)) return undefined;
  const end = speech.map((unit) => unitEnd(tokens, verb, unit, pack)).find((at) => at !== undefined);
  if (end === undefined) return undefined;
  for (let p = end + 1; p < Math.min(tokens.length, end + 10); p++) {
    const token = tokens[p];
    const noun = nouns.get(token?.norm ?? '');
    if (token === undefined || token.wordClass === 'verb') return undefined;
    if (noun !== undefined) return noun.force;
    const isListed = token.wordClass === 'noun' && pack.content.clauses.joiners.has(tokens[p + 1]?.norm ?? '');
    if (
      !isListed &&
      !/^(?:determiner|adjective|adverb|preposition|conjunction)$/.test(token.wordClass) &&
      token.raw !== ','
    )
      return undefined;
  }
  return undefined;
}

/** "tiens à remercier", "suis venu exprimer": the infinitive that says what is done. */
function ledBy(clause: Clause, { clauses, pack }: Reading): Clause | undefined {
  const next = clauses[clauses.indexOf(clause) + 1];
  const leads = clause.verb.lemmas.some((lemma) => pack.content.modality.leading.has(lemma));
  return leads && next?.verb.tense === 'infinitive' && next.governor === clauses.indexOf(clause) ? next : undefined;
}

/** "Je tiens à remercier": the force of the infinitive, where the speaker does it in saying so. */
function ledForce(clause: Clause, reading: Reading): Force | undefined {
  const led = ledBy(clause, reading);
  if (led === undefined || clause.verb.negated || clause.verb.person !== 1) return undefined;
  const row = reading.pack.content.modality.forces.find(
    (one) => one.force === 'expressive' && matchesRow(led, one, reading),
  );
  return row?.force;
}

/** The row's verb performs its force here: now, by an actor where the row asks for one, and not denied. */
function performs(clause: Clause, row: ForceRow, reading: Reading, draft: ClaimDraft): boolean {
  const { verb } = clause;
  if (!speaksNow(verb, row, reading, draft)) return false;
  if (row.force === 'expressive' && verb.negated) return false;
  if (row.force === 'commissive' && isThirdParty(clause, reading)) return false;
  return row.acting !== true || isActor(clause, reading);
}

function isActor(clause: Clause, reading: Reading): boolean {
  const { entities: ids, own, named } = subjectOf(clause, reading);
  if (ids.length > 0) return ids.some((id) => reading.entities.get(id)?.type !== 'Initiative');
  return own || !named || clause.verb.person === 1;
}

function isQuestion(clause: Clause, { tokens }: Reading): boolean {
  const sentence = tokens[clause.verb.head]?.sentence;
  const last = tokens.findLast((token) => token.sentence === sentence && !/^[»”")]$/.test(token.raw));
  return last?.raw === '?';
}

function startsNear(clause: Clause, words: readonly string[], { tokens }: Reading): boolean {
  for (let p = clause.start; p <= clause.verb.last; p++) if (matchesWords(tokens, p, words)) return true;
  return false;
}

/** "est prêt à", "reste favorable au", "il est nécessaire de"; a passive participle counts: "est disposé à". */
function adjectiveForce(verb: Verb, reading: Reading): Force | undefined {
  const { tokens, pack } = reading;
  const { adjectives, copulas } = pack.content.modality;
  const isCopula = verb.passive || copulas.some((unit) => verb.lemmas.includes(unit.verb) && verb.reflexive === unit.reflexive);
  if (!isCopula || (verb.compound && !verb.passive)) return undefined;
  for (let p = verb.passive ? verb.head : verb.last + 1; p < Math.min(tokens.length, verb.last + 5); p++) {
    const token = tokens[p];
    if (token === undefined) return undefined;
    const row = adjectives.get(token.norm);
    if (row !== undefined) return !row.withInfinitive || complementFollows(p + 1, reading) ? row.force : undefined;
    if (
      !/^(?:adverb|mark|pronoun|adjective|determiner)$/.test(token.wordClass) &&
      !pack.content.clauses.negatives.has(token.norm)
    )
      return undefined;
  }
  return undefined;
}

/** An infinitive or a clause begins within a few words, before the next finite verb. */
function complementFollows(from: number, reading: Reading): boolean {
  for (const token of reading.tokens.slice(from, from + 6)) {
    if (token.wordClass === 'complementiser') return true;
    if (token.verb.some((r) => r.tense === 'infinitive') && token.wordClass === 'verb') return true;
    if (token.wordClass === 'verb' || /^[.;!?]$/.test(token.raw)) return false;
  }
  return false;
}

function isImperative(clause: Clause, { tokens }: Reading): boolean {
  const { verb, start } = clause;
  const token = tokens[verb.first];
  if (token === undefined || verb.person === 3) return verb.tense === 'imperative';
  const isFirst = tokens.slice(start, verb.first).every((t) => t.wordClass === 'mark' || t.wordClass === 'adverb');
  return (
    isFirst &&
    (tokens[verb.last + 1]?.wordClass ?? 'mark') !== 'pronoun' &&
    token.verb.some((r) => r.tense === 'imperative')
  );
}

/** "Notre ambition est de": the noun of the subject gives the force. */
function copulaNoun(clause: Clause, { tokens, pack }: Reading): Force | undefined {
  const { verb, start } = clause;
  const { be } = pack.content.clauses;
  if (!verb.lemmas.includes(be) || verb.compound || tokens[verb.last + 1]?.wordClass !== 'preposition')
    return undefined;
  const determiner = tokens[start];
  if (!pack.content.clauses.possessives.has(determiner?.norm ?? '')) return undefined;
  return pack.content.modality.nouns.get(tokens[start + 1]?.norm ?? '')?.force;
}

function matchesRow(clause: Clause, row: ForceRow, reading: Reading): boolean {
  const end = unitEnd(reading.tokens, clause.verb, row.unit, reading.pack);
  if (end === undefined) return false;
  if (row.impersonal === true && !isImpersonal(reading.tokens, clause.verb, reading.pack)) return false;
  if (row.firstPerson === true && (clause.verb.person !== 1 || clause.verb.plural)) return false;
  if (row.with === undefined) return true;
  const follows = whatFollows(end + 1, reading);
  return row.with === follows;
}

function whatFollows(from: number, { tokens, pack }: Reading): ForceRow['with'] | undefined {
  let p = pack.skipAdverbs(tokens, from);
  while (
    /^(?:adverb|pronoun|clitic|preposition|negation)$/.test(tokens[p]?.wordClass ?? '') ||
    /^[«"“]$/.test(tokens[p]?.raw ?? '')
  )
    p++;
  const token = tokens[p];
  if (token === undefined || /^[.;]$/.test(token.raw)) return undefined;
  if (token.wordClass === 'complementiser') return 'clause';
  if (token.verb.some((r) => r.tense === 'infinitive') && token.wordClass === 'verb') return 'infinitive';
  return 'object';
}

/** A verb performs its force now; "a rejeté" tells of an earlier act, "soutiendra" of a later one. */
function speaksNow(verb: Verb, row: ForceRow, reading: Reading, draft: ClaimDraft): boolean {
  if (row.force === 'directive' && row.with === undefined) return !(verb.compound && verb.tense !== 'present');
  if (isFuture(verb, reading, draft)) return row.force === 'commissive';
  return (
    !verb.compound &&
    !verb.passive &&
    (verb.tense === 'present' || verb.tense === 'imperfect' || verb.tense === 'conditional')
  );
}

/** A future, "va signer", or in reported speech the conditional that stands for one. */
export function isFuture(verb: Verb, reading: Reading, draft: ClaimDraft): boolean {
  const { nearFuture } = reading.pack.content.clauses;
  if (verb.compound && !verb.passive) return false;
  if (verb.tense === 'future') return true;
  const near =
    verb.lemmas.some((lemma) => nearFuture.has(lemma)) && (verb.tense === 'present' || verb.tense === 'imperfect');
  if (near) return infinitiveBehind(verb, reading);
  return (
    verb.tense === 'conditional' &&
    draft.quotation !== 'direct' &&
    draft.frame !== undefined &&
    draft.frame !== 'insert'
  );
}

function infinitiveBehind(verb: Verb, reading: Reading): boolean {
  return whatFollows(verb.last + 1, reading) === 'infinitive';
}

/** A future act of the speaker or of the side it speaks for: a promise. */
function isAct(clause: Clause, reading: Reading, draft: ClaimDraft): boolean {
  const { verb } = clause;
  const { stative } = reading.pack.content.modality;
  if (!isFuture(verb, reading, draft)) return false;
  const near = verb.tense === 'present' || verb.tense === 'imperfect';
  const head = near ? (reading.clauses[reading.clauses.indexOf(clause) + 1]?.verb ?? verb) : verb;
  const { firstPerson } = reading.pack.content.clauses;
  if (
    head.lemmas.some((lemma) => stative.has(lemma)) &&
    !verb.passive &&
    !(verb.person === 1 && !head.lemmas.includes(reading.pack.content.clauses.be))
  )
    return false;
  if (verb.person === 1 || firstPerson.has(reading.tokens[verb.first - 1]?.norm ?? '')) return true;
  const subject = subjectOf(clause, reading);
  if (subject.entities.length > 0) return !isThirdParty(clause, reading);
  if (subject.own) return !head.reflexive;
  return verb.passive && isOfficial(reading);
}

/** Whoever speaks for a state or a body can promise what will be done. */
function isOfficial({ speakers, entities }: Reading): boolean {
  return speakers.some((id) => [...sidesOf(id, entities)].some((side) => isCollective(side, entities)));
}

/** The subject is an actor on another side than the speakers. */
function isThirdParty(clause: Clause, reading: Reading): boolean {
  const { entities, speakers } = reading;
  const subject = subjectOf(clause, reading).entities;
  if (subject.length === 0) return false;
  const sides = new Set(speakers.flatMap((id) => [...sidesOf(id, entities)]));
  // nobody knows on whose side a person without affiliation is
  if (![...sides].some((id) => isCollective(id, entities))) return false;
  return !subject.some((id) => [...sidesOf(id, entities)].some((side) => sides.has(side)));
}

/** The force of a content without a finite verb: its first adjective, its act noun, or its infinitive. */
export function phraseForce(reading: Reading, draft: ClaimDraft): Force {
  const { tokens, pack, clauses } = reading;
  const { modality } = pack.content;
  const head = tokens.findIndex(
    (token) => /^(?:noun|name|verb|adjective)$/.test(token.wordClass) || modality.adjectives.has(token.norm),
  );
  for (const token of tokens.slice(Math.max(0, head), head + 3)) {
    if (token.verb.some((r) => r.tense === 'infinitive') && token.wordClass === 'verb') break;
    const adjective = modality.adjectives.get(token.norm);
    if (adjective !== undefined) return adjective.force;
    const noun = modality.nouns.get(token.norm);
    if (noun !== undefined) return noun.force;
    if (token.wordClass === 'noun') break;
  }
  const first = clauses[0];
  if (
    draft.verb !== undefined &&
    modality.insisting.has(draft.verb.lemma) &&
    modality.indefinite.has(tokens[0]?.norm ?? '')
  )
    return 'directive';
  const row =
    first === undefined || first.opener !== 'none' || first.verb.compound || first.verb.negated
      ? undefined
      : modality.forces.find((row) => matchesRow(first, row, reading));
  return row?.force ?? draft.verb?.force ?? 'assertive';
}
