import type { EntityId } from '../../doc/article.ts';
import type { VerbUnit } from '../../lang/content.ts';
import { standsAt } from '../../text/tables.ts';
import type { Clause } from '../propositions/clauses.ts';
import type { Reading } from '../propositions/context.ts';
import { prepositionAt } from '../propositions/objects.ts';
import { coordinated, type Reference } from '../propositions/references.ts';
import { subjectOf } from '../propositions/subject.ts';
import { unitEnd } from '../propositions/verbs.ts';
import { type Found, planOf } from './found.ts';

/** How far behind the preposition of a partner, in tokens, the first name may stand. */
const REACH = 6;

/** "lors d'une rencontre avec X", "a eu un entretien avec X", "une réunion entre X et Y s'est tenue". */
export function byNoun(reading: Reading): Found[] {
  const { tokens, pack } = reading;
  const { nouns, jointNouns } = pack.news.meetings;
  return tokens.flatMap((token, p) => {
    const isJoint = jointNouns.some((words) => standsAt(tokens, p, words));
    if (!isJoint && (!nouns.has(token.norm) || token.wordClass === 'verb')) return [];
    const found = heldBy(p, reading) ?? happening(p, reading) ?? announced(p, reading);
    // whoever meets the press together has met before, and mostly the text has told it
    const echo = isJoint ? { echo: true as const } : {};
    return found === undefined ? [] : [{ ...found, ...echo, rule: `${pack.language}.meeting.${token.norm}` }];
  });
}

/** The meeting frames the sentence, or is the object of a verb of holding. */
function heldBy(p: number, reading: Reading): Omit<Found, 'rule'> | undefined {
  const clauseAt = reading.clauses.findLastIndex(({ verb }) => verb.last < p && verb.tense !== 'participle');
  const lead = leadOf(p, reading);
  const holding = lead === undefined ? holdingClause(clauseAt, p, reading) : undefined;
  if (lead === undefined && holding === undefined) return undefined;
  const first = lead ?? holding?.verb.first ?? p;
  const found = partners(p, first, lead !== undefined, clauseAt, reading);
  const planned = holding !== undefined && planOf(holding, reading) === 'planned';
  return found === undefined ? undefined : { ...found, planned };
}

/** "Une rencontre entre X et Y a eu lieu": the noun is the subject, and both sides are named. */
function happening(p: number, reading: Reading): Omit<Found, 'rule'> | undefined {
  const { tokens, references, pack } = reading;
  const { happening: units, among } = pack.news.meetings;
  const clause = reading.clauses.find((one) => one.verb.first > p && one.verb.finite && one.start <= p);
  if (clause === undefined) return undefined;
  const holds = (one: VerbUnit): boolean => unitEnd(tokens, clause.verb, one, pack) !== undefined;
  // "une rencontre est prévue entre X et Y"
  const isScheduled = clause.verb.passive && pack.news.meetings.scheduled.some(holds);
  if (!isScheduled && !units.some(holds)) return undefined;
  const plan = isScheduled && planOf(clause, reading) !== undefined ? 'planned' : planOf(clause, reading);
  const at = references.findIndex((r) => r.first > p && r.preposition === among);
  if (plan === undefined || at < 0) return undefined;
  const group = coordinated(tokens, references, at, pack.content.clauses, tokens.length);
  const last = Math.max(clause.verb.last, group.at(-1)?.last ?? p);
  return { participants: group.flatMap((r) => r.entities), first: p, last, planned: plan === 'planned' };
}

/** "la rencontre prévue entre X et Y": planned, by a participle at the noun. */
function announced(p: number, reading: Reading): Omit<Found, 'rule'> | undefined {
  const { tokens, references, pack } = reading;
  const { scheduled, among } = pack.news.meetings;
  const isPlanned = tokens[p + 1]?.verb.some(
    ({ tense, lemma }) => tense === 'participle' && scheduled.some(({ verb }) => verb === lemma),
  );
  const at = references.findIndex((r) => r.first > p && r.first - p <= REACH && r.preposition === among);
  if (isPlanned !== true || at < 0) return undefined;
  const group = coordinated(tokens, references, at, pack.content.clauses, tokens.length);
  return { participants: group.flatMap((r) => r.entities), first: p, last: group.at(-1)?.last ?? p, planned: true };
}

/** Where "lors d'une", "à l'issue de leur" begins, an article and adjectives before the noun. */
function leadOf(p: number, { tokens, pack }: Reading): number | undefined {
  for (let k = p - 1; k >= Math.max(0, p - 8); k--) {
    const isLead = pack.news.meetings.leads.some((words) => standsAt(tokens, k, words) && k + words.length <= p);
    if (isLead) return k;
    const token = tokens[k];
    if (token === undefined || /^(?:verb|mark|relative|complementiser)$/.test(token.wordClass)) return undefined;
  }
  return undefined;
}

function holdingClause(index: number, p: number, reading: Reading): Clause | undefined {
  const clause = reading.clauses[index];
  const { holding } = reading.pack.news.meetings;
  if (clause === undefined || p >= clause.end || !clause.verb.lemmas.some((lemma) => holding.has(lemma)))
    return undefined;
  return planOf(clause, reading) === undefined ? undefined : clause;
}

function partners(
  p: number,
  first: number,
  isLed: boolean,
  clauseAt: number,
  reading: Reading,
): Omit<Found, 'planned' | 'rule'> | undefined {
  const { tokens, references, pack } = reading;
  const { partner, among } = pack.news.meetings;
  const next = reading.clauses.find(({ start, verb }) => start > p && verb.finite && verb.first > start);
  const end = Math.min(tokens.length, p + 30, next?.start ?? tokens.length);
  for (const [at, reference] of references.entries()) {
    if (reference.first <= p || reference.first >= end) continue;
    const preposition = isBehindPartner(p, reference, reading) ? partner : reference.preposition;
    if (preposition !== partner && preposition !== among) continue;
    if (between(p, reference.first, reading)) break;
    const group = coordinated(tokens, references, at, pack.content.clauses, end);
    const others = group.flatMap((r) => r.entities);
    const last = group.at(-1)?.last ?? reference.last;
    if (preposition === among) return { participants: others, first, last };
    return { participants: [...attendants(isLed, clauseAt, p, reading), ...others], first, last };
  }
  const clause = reading.clauses[clauseAt];
  if (isLed && pack.content.clauses.possessives.get(tokens[p - 1]?.norm ?? '') === 'other') {
    // "au terme de leur entretien, X et Y ont signé"
    const behind = reading.clauses.find(({ verb }) => verb.first > p && verb.finite);
    const both = behind === undefined ? [] : subjectOf(behind, reading).entities;
    // whom "les deux chefs d'Etat" means was told before, and mostly their meeting too
    const isGroup = references.some((r) => r.plural && r.first > p && r.last < (behind?.verb.first ?? 0));
    return both.length > 1 ? { participants: both, first, last: p, ...(isGroup ? { echo: true } : {}) } : undefined;
  }
  if (isLed) return amongThemselves(p, first, clause, reading);
  if (clause === undefined) return undefined;
  const subjects = subjectOf(clause, reading).entities;
  return subjects.length > 1 ? { participants: subjects, first, last: p } : undefined;
}

/** "A et B ont promis, lors d'une rencontre à X, de …": with no partner named, those who act together met, unless it was told before. */
function amongThemselves(
  p: number,
  first: number,
  clause: Clause | undefined,
  reading: Reading,
): Omit<Found, 'planned' | 'rule'> | undefined {
  const { tokens, pack, entities } = reading;
  if (clause === undefined || !pack.content.modality.indefinite.has(tokens[p - 1]?.norm ?? '')) return undefined;
  const participants = subjectOf(clause, reading).entities;
  const [only] = participants;
  const isGroup = only !== undefined && entities.get(only)?.type === 'ActorGroup';
  const arePersons = participants.every((id) => entities.get(id)?.type === 'Person');
  return isGroup || (participants.length > 1 && arePersons) ? { participants, first, last: p, echo: true } : undefined;
}

/** "avec ses homologues grec, X, et chypriote, Y": a noun that is no entity stands between the preposition and the first name. */
function isBehindPartner(p: number, { first }: Reference, { tokens, pack, references }: Reading): boolean {
  const { partner } = pack.news.meetings;
  const at = tokens.findLastIndex((token, k) => k > p && k < first && token.norm === partner);
  if (at < 0 || first - at > REACH || references.some((r) => r.first > at && r.last < first)) return false;
  return tokens
    .slice(at + 1, first)
    .every((token) => /^(?:determiner|possessive|noun|adjective)$/.test(token.wordClass) || token.raw === ',');
}

/** Another verb or another partner stands between. */
function between(from: number, to: number, reading: Reading): boolean {
  const { tokens, pack } = reading;
  if (tokens.slice(from + 1, to).some((token) => token.wordClass === 'verb')) return true;
  let count = 0;
  for (let p = from + 1; p < to; p++) if (prepositionAt(p, reading) === pack.news.meetings.partner) count++;
  return count > 1;
}

/** Who takes part beside the partner: the speakers of the sentence, or the subject of the verb before or behind. */
function attendants(isLed: boolean, clauseAt: number, p: number, reading: Reading): readonly EntityId[] {
  if (isLed && reading.speakers.length > 0) return reading.speakers;
  const before = reading.clauses[clauseAt];
  const own = before === undefined ? [] : subjectOf(before, reading).entities;
  if (own.length > 0) return own;
  const behind = reading.clauses.find((clause) => clause.verb.first > p && clause.verb.finite);
  return behind === undefined ? [] : subjectOf(behind, reading).entities;
}
