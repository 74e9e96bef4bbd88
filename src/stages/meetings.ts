import type { Article, EntityId, Meeting } from '../doc/article.ts';
import type { ClaimDraft, Token } from '../doc/layers.ts';
import { datesIn, dateValue } from './dates.ts';
import { actorsOf } from './propositions/actors.ts';
import type { Clause } from './propositions/clauses.ts';
import { type ContentContext, type Reading, read } from './propositions/context.ts';
import { objectOf, prepositionAt } from './propositions/objects.ts';
import { coordinated } from './propositions/references.ts';
import { subjectOf } from './propositions/subject.ts';
import { matchesWords, unitEnd } from './propositions/verbs.ts';

export interface MeetingContext extends ContentContext {
  /** The article's claims: contacts told only inside their contents do not count. */
  readonly drafts: readonly ClaimDraft[];
  readonly article: Article;
}

/** How far from the meeting's words, in tokens, its place may stand. */
const PLACE_REACH = 25;

/** A meeting in positions of a sentence's tokens. */
interface Found {
  readonly participants: readonly EntityId[];
  readonly first: number;
  readonly last: number;
  readonly planned: boolean;
  readonly rule: string;
}

/** The meetings that the article itself tells of, in text order; one told twice counts once. */
export function meetings(context: MeetingContext): readonly Meeting[] {
  const { layers, drafts } = context;
  const said = new Set(drafts.flatMap(({ content }) => content.flatMap(({ first, last }) => range(first, last))));
  const out: Meeting[] = [];
  for (const sentence of layers.sentences) {
    const tokens = layers.tokens.slice(sentence.first, sentence.last + 1).filter((token) => !said.has(token.index));
    if (tokens.length === 0) continue;
    const near = drafts.filter(
      ({ cue }) => cue !== undefined && cue.first >= sentence.first && cue.last <= sentence.last,
    );
    const speakers = near[0]?.speakers ?? [];
    const reading = read(tokens, speakers, context);
    for (const found of [...byVerb(reading), ...byNoun(reading)]) add(out, found, tokens, context);
  }
  return out.map((meeting, i) => ({ ...meeting, id: `meeting-${i + 1}` }));
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

function add(out: Meeting[], found: Found, tokens: readonly Token[], context: MeetingContext): void {
  const participants = [...new Set(found.participants)];
  if (participants.length < 2) return;
  const meeting = meetingOf({ ...found, participants }, tokens, context);
  const key = (ids: readonly EntityId[]): string => [...ids].sort().join(' ');
  const at = out.findIndex((other) => key(other.participants) === key(participants) && isSameDay(other, meeting));
  const before = out[at];
  if (before === undefined) out.push(meeting);
  else out[at] = completed(before, meeting);
}

/** The first telling, with the date and the place that only the second gives. */
function completed(first: Meeting, second: Meeting): Meeting {
  const date = first.date ?? second.date;
  const place = first.place ?? second.place;
  return { ...first, ...(date === undefined ? {} : { date }), ...(place === undefined ? {} : { place }) };
}

function isSameDay(a: Meeting, b: Meeting): boolean {
  return a.planned === b.planned && (a.date === undefined || b.date === undefined || a.date.value === b.date.value);
}

function byVerb(reading: Reading): Found[] {
  const { verbs, mutual } = reading.pack.news.meetings;
  return reading.clauses.flatMap((clause, index) => {
    const plan = planOf(clause, reading);
    if (plan === undefined) return [];
    const base = {
      first: clause.verb.first,
      planned: plan === 'planned',
      rule: `${reading.pack.language}.meeting.${clause.verb.lemmas[0]}`,
    };
    for (const { unit, partner } of verbs) {
      const end = unitEnd(reading.tokens, clause.verb, unit, reading.pack);
      if (end === undefined) continue;
      const preposition = clause.verb.passive ? [...reading.pack.content.clauses.agent] : [partner];
      const object = objectOf({ object: preposition, filler: 'actor' }, end + 1, clause.end, reading);
      const subjects = whoMeets(clause, index, reading);
      if (object !== undefined && (partner !== '' || isPersonal(object.entities, subjects, reading)))
        return [{ ...base, participants: [...subjects, ...object.entities], last: object.end - 1 }];
    }
    if (!mutual.some((unit) => unitEnd(reading.tokens, clause.verb, unit, reading.pack) !== undefined)) return [];
    return [{ ...base, participants: subjectOf(clause, reading).entities, last: clause.verb.last }];
  });
}

/** "rencontrer" and "recevoir" take persons, not things: "a reçu le soutien de X", "a rencontré l'opposition". */
function isPersonal(objects: readonly EntityId[], subjects: readonly EntityId[], { entities }: Reading): boolean {
  const isPerson = (id: EntityId): boolean => /^(?:Person|OfficeHolder|ActorGroup)$/.test(entities.get(id)?.type ?? '');
  return objects.every(isPerson) && subjects.length > 0;
}

function whoMeets(clause: Clause, index: number, reading: Reading): readonly EntityId[] {
  const actors = actorsOf(clause, index, reading, { subjects: reading.speakers });
  if (actors.length > 0 || reading.speakers.length > 0 || clause.verb.finite)
    return actors.length > 0 ? actors : reading.speakers;
  // "Après s'être entretenu avec X, Y a quitté…": the subject comes later
  const behind = reading.clauses.find((other) => other.verb.finite && other.verb.first > clause.verb.first);
  return behind === undefined ? [] : subjectOf(behind, reading).entities;
}

/** Held or planned; nothing where it is denied, conditional, wished or refused. */
function planOf(clause: Clause, reading: Reading): 'held' | 'planned' | undefined {
  const { verb, hypothetical } = clause;
  const { planning } = reading.pack.news.meetings;
  if (verb.negated || hypothetical || verb.tense === 'participle') return undefined;
  if (verb.finite) {
    if (verb.tense === 'future') return 'planned';
    return verb.tense === 'conditional' || verb.tense === 'subjunctive' ? undefined : 'held';
  }
  if (verb.compound || verb.tense === 'gerund') return 'held';
  const above = reading.clauses[clause.governor];
  const isBare = above !== undefined && !above.verb.negated && above.verb.lemmas.some((lemma) => planning.has(lemma));
  return isBare && !above.verb.compound ? 'planned' : undefined;
}

function byNoun(reading: Reading): Found[] {
  const { tokens, pack } = reading;
  const { nouns } = pack.news.meetings;
  return tokens.flatMap((token, p) => {
    if (!nouns.has(token.norm) || token.wordClass === 'verb') return [];
    const clauseAt = reading.clauses.findLastIndex(
      (clause) => clause.verb.last < p && clause.verb.tense !== 'participle',
    );
    const lead = leadOf(p, reading);
    const holding = lead === undefined ? holdingClause(clauseAt, p, reading) : undefined;
    if (lead === undefined && holding === undefined) return [];
    const first = lead ?? holding?.verb.first ?? p;
    const found = partners(p, first, lead !== undefined, clauseAt, reading);
    return found === undefined
      ? []
      : [
          {
            ...found,
            planned: holding !== undefined && planOf(holding, reading) === 'planned',
            rule: `${pack.language}.meeting.${token.norm}`,
          },
        ];
  });
}

/** Where "lors d'une", "à l'issue de leur" begins, an article and adjectives before the noun. */
function leadOf(p: number, { tokens, pack }: Reading): number | undefined {
  for (let k = p - 1; k >= Math.max(0, p - 8); k--) {
    const isLead = pack.news.meetings.leads.some((words) => matchesWords(tokens, k, words) && k + words.length <= p);
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
  const end = Math.min(tokens.length, p + 30);
  for (const [at, reference] of references.entries()) {
    if (reference.first <= p || reference.first >= end) continue;
    const { preposition } = reference;
    if (preposition !== partner && preposition !== among) continue;
    if (between(p, reference.first, reading)) break;
    const group = coordinated(tokens, references, at, pack.content.clauses, end);
    const others = group.flatMap((r) => r.entities);
    const last = group.at(-1)?.last ?? reference.last;
    if (preposition === among) return { participants: others, first, last };
    return { participants: [...attendants(isLed, clauseAt, p, reading), ...others], first, last };
  }
  const clause = reading.clauses[clauseAt];
  if (isLed || clause === undefined) return undefined;
  const subjects = subjectOf(clause, reading).entities;
  return subjects.length > 1 ? { participants: subjects, first, last: p } : undefined;
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

function meetingOf(found: Found, tokens: readonly Token[], context: MeetingContext): Meeting {
  const { pack, article } = context;
  const anchor =
    article.published?.datatype === 'date'
      ? article.published.value
      : article.modified?.datatype === 'date'
        ? article.modified.value
        : undefined;
  const nearest = datesIn(tokens, pack.news.dates).sort((a, b) => distance(a, found) - distance(b, found))[0];
  const date =
    nearest && dateValue(nearest, tokens, { ...(anchor === undefined ? {} : { day: anchor }), ahead: found.planned });
  const place = placeNear(found, tokens, context);
  const start = tokens[found.first]?.span.start ?? 0;
  return {
    id: '',
    participants: found.participants,
    evidence: { start, end: Math.max(tokens[found.last]?.span.end ?? start, start) },
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    planned: found.planned,
    rule: found.rule,
  };
}

function distance(date: { readonly first: number; readonly last: number }, { first, last }: Found): number {
  if (date.last < first) return first - date.last;
  return date.first > last ? date.first - last : 0;
}

/** "à Riyad", "en Arabie saoudite": a capitalised name behind a preposition of place, not one of the participants. */
function placeNear(found: Found, tokens: readonly Token[], context: MeetingContext): Meeting['place'] {
  for (const p of tokens.keys()) {
    const last = placeEnd(p, tokens, context);
    if (last === undefined || distance({ first: p, last }, found) > PLACE_REACH) continue;
    const words = tokens.slice(p + 1, last + 1);
    const [first, end] = [words[0], words.at(-1)];
    if (first === undefined || end === undefined || isOtherThanState(first, context)) continue;
    return { label: words.map((token) => token.raw).join(' '), span: { start: first.span.start, end: end.span.end } };
  }
  return undefined;
}

/** Last position of the name behind a preposition of place at `p`. */
function placeEnd(p: number, tokens: readonly Token[], { pack, mentions }: MeetingContext): number | undefined {
  const words = pack.content.clauses;
  const norm = tokens[p]?.norm ?? '';
  const preposition = words.contractions.get(norm) ?? words.prepositions.get(norm) ?? norm;
  const isCapital = (k: number): boolean => /^\p{Lu}/u.test(tokens[k]?.raw ?? '');
  if (!pack.news.meetings.places.has(preposition) || !isCapital(p + 1)) return undefined;
  const startsMention = (k: number): boolean => mentions.some((mention) => mention.first === tokens[k]?.index);
  let last = p + 1;
  for (;;) {
    if (isCapital(last + 1) && !startsMention(last + 1)) last++;
    else if (words.contractions.has(tokens[last + 1]?.norm ?? '') && isCapital(last + 2)) last += 2;
    else return last;
  }
}

function isOtherThanState({ index }: Token, { mentions, entities }: MeetingContext): boolean {
  const mention = mentions.find(({ first, last }) => first <= index && index <= last);
  const entity = entities.find(({ id }) => id === mention?.entity);
  return entity !== undefined && entity.type !== 'State';
}
