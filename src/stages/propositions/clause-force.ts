import type { Token } from '../../doc/layers.ts';
import type { ForceRow } from '../../lang/content.ts';
import { phrasesAt } from '../../text/tables.ts';
import type { Force } from '../../vocab/terms.generated.ts';
import type { ClaimDraft } from '../draft.ts';
import { isAsked } from './actors.ts';
import { isAct, isActor, isThirdParty } from './acts.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { forceRowsOf, isFuture, isInfinitiveAt, matchesRow, speaksNow } from './force-rows.ts';
import { adjectiveForce, copulaNoun, ledForce, nounForce, spokenNoun } from './force-words.ts';

/** The force of a finite clause: its question mark, its adjective, its verb, then its tense. */
export function clauseForce(clause: Clause, reading: Reading, draft: ClaimDraft): Force {
  if (isAsked(clause, reading)) return 'directive';
  const phrase = phraseNear(clause, reading);
  if (phrase !== undefined) return phrase.force;
  if (isImperative(clause, reading, draft)) return 'directive';
  const modal = clause.verb.compound ? undefined : modalForce(clause, reading);
  if (modal !== undefined) return modal;
  const stated = adjectiveForce(clause.verb, reading);
  // "will be ready to", but not "will be proud of"
  const adjective = stated === 'commissive' || !isFuture(clause.verb, reading, draft) ? stated : undefined;
  if (adjective !== undefined)
    return adjective === 'commissive' && isThirdParty(clause, reading) ? 'assertive' : adjective;
  const noun = copulaNoun(clause, reading) ?? spokenNoun(clause, reading) ?? ledForce(clause, reading);
  if (noun !== undefined) return noun;
  const row = forceRowsOf(clause.verb, reading.pack).find(
    (row) => matchesRow(clause, row, reading) && performs(clause, row, reading, draft),
  );
  if (row !== undefined) return row.force;
  if (isWish(clause, draft)) return 'directive';
  return isAct(clause, reading, draft) ? 'commissive' : 'assertive';
}

/** "must sign", "should sign": the auxiliary asks. */
function modalForce(clause: Clause, reading: Reading): Force | undefined {
  const { modals } = reading.pack.content.modality;
  const modal = clause.verb.auxiliaries.find((word) => modals.has(word));
  if (modal !== undefined) return modals.get(modal);
  // "should build the line and (should) open the port": the base form goes on with the auxiliary
  const { shares, verb } = clause;
  const isBase = verb.lemmas.includes(reading.tokens[verb.head]?.norm ?? '');
  const shared = verb.auxiliaries.length === 0 && isBase ? reading.clauses[shares] : undefined;
  return shared === undefined || modals.size === 0 ? undefined : modalForce(shared, reading);
}

/** What a clause leans to by its words, whoever says it: a plan, a call, or neither. */
export function leaningOf(clause: Clause, reading: Reading, draft: ClaimDraft): Force | undefined {
  if (isFuture(clause.verb, reading, draft)) return 'commissive';
  const modal = modalForce(clause, reading);
  if (modal !== undefined) return modal;
  const adjective = adjectiveForce(clause.verb, reading);
  if (adjective !== undefined) return adjective;
  const { possible } = reading.pack.content.clauses;
  if ([...clause.verb.lemmas, ...clause.verb.auxiliaries].some((word) => possible.has(word))) return 'commissive';
  return forceRowsOf(clause.verb, reading.pack).find(
    (row) => matchesRow(clause, row, reading) && speaksNow(clause.verb, row, reading, draft),
  )?.force;
}

/** "toute décision revienne au Conseil": a subjunctive behind a verb of speech asks, unless that verb says otherwise. */
function isWish({ verb }: Clause, draft: ClaimDraft): boolean {
  return verb.tense === 'subjunctive' && draft.frame === 'that' && draft.verb?.force === undefined;
}

/** The row's verb performs its force here: now, by an actor where the row asks for one, and not denied. */
function performs(clause: Clause, row: ForceRow, reading: Reading, draft: ClaimDraft): boolean {
  const { verb } = clause;
  if (!speaksNow(verb, row, reading, draft) || isScheduled(clause, reading)) return false;
  // "we have decided to" binds; "the two heads of state decided to" is told
  if (row.lasting === true && !isFirstPerson(clause, reading)) return false;
  const isDone = row.force === 'expressive' || (row.force === 'directive' && row.with !== undefined);
  if (isDone && verb.negated) return false;
  if (row.force === 'commissive' && isThirdParty(clause, reading)) return false;
  return row.acting !== true || isActor(clause, reading);
}

const isFirstPerson = ({ verb }: Clause, { tokens, pack }: Reading): boolean =>
  verb.person === 1 || pack.content.clauses.firstPerson.has(tokens[verb.first - 1]?.norm ?? '');

/** "doit rencontrer son homologue jeudi": what is planned, not what is asked for. */
function isScheduled(clause: Clause, { clauses, tokens, pack }: Reading): boolean {
  const { scheduling, scheduled } = pack.content.modality;
  if (clause.verb.negated || !clause.verb.lemmas.some((lemma) => scheduling.has(lemma))) return false;
  const infinitive = clauses[clauses.indexOf(clause) + 1]?.verb;
  if (infinitive?.tense !== 'infinitive' || !infinitive.lemmas.some((lemma) => scheduled.has(lemma))) return false;
  return tokens.slice(clause.verb.last + 1, infinitive.first).every(({ wordClass }) => wordClass === 'adverb');
}

type ForcePhrase = Reading['pack']['content']['modality']['phrases'][number];

const phrasesStanding = phrasesAt(({ words }: ForcePhrase) => words);

/** The first phrase of the table that stands between a clause's start and its verb. */
function phraseNear({ start, verb }: Clause, { tokens, pack }: Reading): ForcePhrase | undefined {
  const { phrases } = pack.content.modality;
  const found = new Set<ForcePhrase>();
  for (let p = start; p <= verb.last; p++) for (const phrase of phrasesStanding(phrases, tokens, p)) found.add(phrase);
  return found.size < 2 ? [...found][0] : phrases.find((phrase) => found.has(phrase));
}

function isImperative(clause: Clause, { tokens, pack }: Reading, draft: ClaimDraft): boolean {
  const { verb, start } = clause;
  const token = tokens[verb.first];
  if (pack.content.clauses.bareImperatives) return isBareImperative(clause, tokens, draft);
  if (token === undefined || verb.person === 3) return verb.tense === 'imperative';
  const isFirst = tokens.slice(start, verb.first).every((t) => t.wordClass === 'mark' || t.wordClass === 'adverb');
  return (
    isFirst &&
    (tokens[verb.last + 1]?.wordClass ?? 'mark') !== 'pronoun' &&
    token.verb.some((r) => r.tense === 'imperative')
  );
}

/** "Stop the killing": in a speaker's own words a base form with nothing before it. */
function isBareImperative({ verb, start, shares }: Clause, tokens: readonly Token[], draft: ClaimDraft): boolean {
  const head = tokens[verb.head];
  // "let" and "put" are pasts as well
  const isOpen = verb.tense === 'present' || verb.tense === 'past';
  if (draft.quotation !== 'direct' || shares >= 0 || verb.compound || !isOpen) return false;
  const isBase = head !== undefined && verb.lemmas.includes(head.norm);
  const before = tokens.slice(start, verb.first);
  return isBase && before.every((t) => t.wordClass === 'mark' || t.wordClass === 'adverb');
}

/** The force of a content without a finite verb: its first adjective, its act noun, or its infinitive. */
export function phraseForce(reading: Reading, draft: ClaimDraft): Force {
  const { tokens, pack, clauses, references } = reading;
  const { modality } = pack.content;
  const owner = references[0]?.owner === true && references[0].first <= 1 ? references[0].last + 1 : 0;
  const head = tokens.findIndex(
    (token, p) =>
      p >= owner && (/^(?:noun|name|verb|adjective)$/.test(token.wordClass) || modality.adjectives.has(token.norm)),
  );
  for (const token of tokens.slice(Math.max(0, head), head + 3)) {
    if (isInfinitiveAt(tokens.indexOf(token), reading)) break;
    const adjective = modality.adjectives.get(token.norm);
    if (adjective !== undefined) return adjective.force;
    const noun = nounForce(tokens.indexOf(token), reading);
    if (noun !== undefined) return noun;
    // "sérieuses inquiétudes": the adjective may look like a noun
    if (token.wordClass === 'noun' && tokens[tokens.indexOf(token) + 1]?.wordClass !== 'noun') break;
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
      : forceRowsOf(first.verb, pack).find((row) => matchesRow(first, row, reading));
  return row?.force ?? draft.verb?.force ?? 'assertive';
}
