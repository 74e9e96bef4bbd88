import type { VerbUnit } from '../../lang/content.ts';
import { rowsBy } from '../../text/tables.ts';
import type { Force } from '../../vocab/terms.generated.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { forceRowsOf, isInfinitiveAt, matchesRow } from './force-rows.ts';
import { rowsOfVerb } from './verb-rows.ts';
import { unitEnd, type Verb } from './verbs.ts';

/** "est prêt à", "reste favorable au", "il est nécessaire de"; a passive participle counts: "est disposé à". */
export function adjectiveForce(verb: Verb, reading: Reading): Force | undefined {
  const { tokens, pack } = reading;
  const { adjectives, copulas } = pack.content.modality;
  const isCopula =
    verb.passive || copulas.some((unit) => verb.lemmas.includes(unit.verb) && verb.reflexive === unit.reflexive);
  if (!isCopula || (verb.compound && !verb.passive)) return undefined;
  for (let p = verb.passive ? verb.head : verb.last + 1; p < Math.min(tokens.length, verb.last + 5); p++) {
    const token = tokens[p];
    if (token === undefined) return undefined;
    const row = adjectives.get(token.norm);
    if (row !== undefined) {
      const follows = complementFollows(p + 1, reading);
      if (follows && row.infinitiveForce !== undefined) return row.infinitiveForce;
      return !row.withInfinitive || follows ? row.force : undefined;
    }
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
  for (const [k, token] of reading.tokens.slice(from, from + 6).entries()) {
    if (token.wordClass === 'complementiser' || isInfinitiveAt(from + k, reading)) return true;
    if (token.wordClass === 'verb' || /^[.;!?]$/.test(token.raw)) return false;
  }
  return false;
}

/** "Notre ambition est de": the noun of the subject gives the force. */
export function copulaNoun(clause: Clause, { tokens, pack }: Reading): Force | undefined {
  const { verb, start } = clause;
  const { be } = pack.content.clauses;
  if (!verb.lemmas.includes(be) || verb.compound || tokens[verb.last + 1]?.wordClass !== 'preposition')
    return undefined;
  const determiner = tokens[start];
  if (!pack.content.clauses.possessives.has(determiner?.norm ?? '')) return undefined;
  return pack.content.modality.nouns.get(tokens[start + 1]?.norm ?? '')?.force;
}

/** The force of an act noun: "l'espoir d'une trêve" wishes, "l'espoir de rejoindre l'accord" promises. */
export function nounForce(p: number, reading: Reading): Force | undefined {
  const { tokens, pack } = reading;
  const noun = pack.content.modality.nouns.get(tokens[p]?.norm ?? '');
  if (noun?.infinitiveForce === undefined) return noun?.force;
  const next = tokens.findIndex((token, k) => k > p + 1 && !/^(?:clitic|negation|adverb)$/.test(token.wordClass));
  const isInfinitive = tokens[p + 1]?.wordClass === 'preposition' && isInfinitiveAt(next, reading);
  return isInfinitive ? noun.infinitiveForce : noun.force;
}

const speechUnits = rowsBy(({ verb }: VerbUnit) => [verb]);

/** "souligne la nécessité de", "suis venu exprimer le soutien de": the noun behind a verb of speech gives the force. */
export function spokenNoun(clause: Clause, reading: Reading): Force | undefined {
  const { tokens, pack } = reading;
  const { speech } = pack.content.modality;
  const { verb } = ledBy(clause, reading) ?? clause;
  if (verb.passive || verb.negated || (verb.compound && verb.finite)) return undefined;
  const end = rowsOfVerb(speechUnits, speech, verb)
    .map((unit) => unitEnd(tokens, verb, unit, pack))
    .find((at) => at !== undefined);
  if (end === undefined) return undefined;
  for (let p = end + 1; p < Math.min(tokens.length, end + 10); p++) {
    const token = tokens[p];
    const noun = nounForce(p, reading);
    if (token === undefined || token.wordClass === 'verb') return undefined;
    if (noun !== undefined) return noun;
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
export function ledForce(clause: Clause, reading: Reading): Force | undefined {
  const led = ledBy(clause, reading);
  if (led === undefined || clause.verb.negated || clause.verb.person !== 1) return undefined;
  const row = forceRowsOf(led.verb, reading.pack).find(
    (one) => one.force === 'expressive' && matchesRow(led, one, reading),
  );
  return row?.force;
}
