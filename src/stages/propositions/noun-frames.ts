import type { EntityId } from '../../doc/article.ts';
import type { PairFrame } from '../../lang/content.ts';
import { isStating, type Lent } from './actors.ts';
import type { Reading } from './context.ts';
import { fills, objectOf, possessed, prepositionAt } from './objects.ts';
import { coordinated } from './references.ts';
import { ownSide } from './sides.ts';
import type { Statement } from './statement.ts';
import { subjectOf } from './subject.ts';
import { unitEnd } from './verbs.ts';

/** What nouns state: "le soutien de X à Y", "son aide à Y", "la synergie entre A et B". */
export function nounStatements(reading: Reading, lent: Lent): Statement[] {
  const { nouns, pairs } = reading.pack.content.relations;
  const out: Statement[] = [];
  for (const [p, token] of reading.tokens.entries()) {
    if (
      !/^(?:noun|adjective|name)$/.test(token.wordClass) ||
      reading.references.some((r) => r.first <= p && p <= r.last)
    )
      continue;
    const clause = clauseAt(p, reading);
    const above = reading.clauses[clause];
    const { undoing } = reading.pack.content.clauses;
    if (above !== undefined && (!isStating(above, reading) || above.verb.lemmas.some((lemma) => undoing.has(lemma))))
      continue;
    for (const frame of nouns) {
      if (!frame.forms.includes(token.norm)) continue;
      const end = phraseEnd(p, reading);
      const object = objectOf({ ...frame, through: 'complement' }, p + 1, end, reading);
      const subjects = holder(p, end, clause, reading, lent);
      if (object === undefined) continue;
      out.push({
        subjects,
        relation: frame.relation,
        objects: object.entities,
        clause,
        first: p,
        last: object.end - 1,
        rule: `${reading.pack.language}.relation.${frame.id}`,
      });
    }
    for (const frame of pairs)
      if (frame.nouns?.has(token.norm) === true)
        out.push(...pair(frame, p, phraseEnd(p, reading), clause, reading, lent));
  }
  return [...out, ...verbPairs(reading)];
}

/** The clause whose words hold a position; -1 before the first verb. */
function clauseAt(p: number, { clauses }: Reading): number {
  return clauses.findLastIndex((clause) => clause.verb.first <= p && clause.verb.tense !== 'participle');
}

/** A noun phrase ends at the next verb that is no participle, or with the sentence. */
function phraseEnd(p: number, { tokens, clauses }: Reading): number {
  const next = clauses.find((clause) => clause.verb.first > p && clause.verb.tense !== 'participle');
  const sentence = tokens[p]?.sentence;
  const end = tokens.findIndex((token, k) => k > p && (token.sentence !== sentence || /^[;:]$/.test(token.raw)));
  return Math.min(next?.verb.first ?? tokens.length, end < 0 ? tokens.length : end);
}

/** Whose act it is: "son soutien", "le soutien de X", "le soutien apporté par X", or the subject's. */
function holder(p: number, end: number, clause: number, reading: Reading, lent: Lent): readonly EntityId[] {
  const { tokens, references, pack, entities, clauses, speakers } = reading;
  const { clauses: words } = pack.content;
  const at = references.findIndex(
    (r) => r.first > p && r.first < end && (r.preposition === words.of || words.agent.has(r.preposition)),
  );
  const named = references[at];
  const mine = possessiveBefore(p, reading);
  if (mine === undefined && named !== undefined && nothingGoverns(p, named.first, reading)) {
    const group = coordinated(tokens, references, at, words, end);
    return group.flatMap((r) => r.entities).filter((id) => fills(id, 'actor', entities));
  }
  for (let k = p + 1; mine === undefined && k < end; k++) {
    const side = possessed(k, reading);
    if (side?.preposition === words.of && nothingGoverns(p, k, reading)) return side.entities;
  }
  if (mine === 'speaker') return ownSide(speakers, entities);
  const above = clauses[clause];
  const thanked = above === undefined ? lent.subjects : thankedIn(clause, reading);
  if (thanked.length > 0) return thanked;
  if (above === undefined) return mine === 'other' ? speakers : [];
  return subjectOf(above, reading).entities;
}

/** No preposition but "de" and "par" stands between. */
function nothingGoverns(from: number, to: number, reading: Reading): boolean {
  const { clauses: words } = reading.pack.content;
  for (let p = from + 1; p < to; p++) {
    const preposition = prepositionAt(p, reading);
    if (preposition !== undefined && preposition !== words.of && !words.agent.has(preposition))
      return false;
  }
  return true;
}

function possessiveBefore(p: number, { tokens, pack }: Reading): 'speaker' | 'other' | undefined {
  for (let k = p - 1; k >= p - 3; k--) {
    const whose = pack.content.clauses.possessives.get(tokens[k]?.norm ?? '');
    if (whose !== undefined) return whose;
    if (tokens[k]?.wordClass !== 'adjective') return undefined;
  }
  return undefined;
}

/** "remercie Beijing pour son soutien": the support is that of whoever is thanked. */
function thankedIn(clause: number, reading: Reading): readonly EntityId[] {
  const above = reading.clauses[clause];
  if (above === undefined) return [];
  for (const frame of reading.pack.content.relations.verbs) {
    if (!/^(?:thanks|congratulates|praises)$/.test(frame.relation)) continue;
    const end = frame.units
      .map((unit) => unitEnd(reading.tokens, above.verb, unit, reading.pack))
      .find((at) => at !== undefined);
    if (end !== undefined) return objectOf({ ...frame, filler: 'actor' }, end + 1, above.end, reading)?.entities ?? [];
  }
  return [];
}

/** "synergie entre A et B", "fusion de A et de B", "bons offices entre A et B". */
function pair(frame: PairFrame, p: number, end: number, clause: number, reading: Reading, lent: Lent): Statement[] {
  const { tokens, references, pack, entities } = reading;
  const { clauses: words } = pack.content;
  const at = references.findIndex(
    (r) => r.first > p && r.first < end && r.entities.some((id) => fills(id, frame.filler, entities)),
  );
  const first = references[at];
  const inside = frame.relation === 'agreesOn' ? partiesOf(p, end, reading) : undefined;
  const base = {
    relation: frame.relation,
    clause,
    first: p,
    last: end - 1,
    rule: `${pack.language}.relation.${frame.id}`,
  };
  if (inside !== undefined) return [{ ...base, ...inside }];
  if (first === undefined || first.first - p > 14) return [];
  const governed = tokens
    .slice(p + 1, first.first)
    .some((_, k) => frame.between.includes(prepositionAt(p + 1 + k, reading) ?? ''));
  if (!governed) return [];
  const ids = [...new Set(coordinated(tokens, references, at, words, end).flatMap((r) => r.entities))].filter((id) =>
    fills(id, frame.filler, entities),
  );
  if (frame.relation === 'mediates')
    return [{ ...base, subjects: holder(p, p + 1, clause, reading, lent), objects: ids }];
  if (frame.relation === 'agreesOn') {
    const object = references.find(
      (r) => r.first > p && r.first < end && r.entities.some((id) => fills(id, 'initiative', entities)),
    );
    return object === undefined ? [] : [{ ...base, subjects: ids, objects: object.entities }];
  }
  return ids.length < 2 ? [] : [{ ...base, subjects: ids.slice(0, 1), objects: ids.slice(1) }];
}

/** "la conclusion de l'accord entre A et B": the parties stand inside the agreement's name. */
function partiesOf(
  p: number,
  end: number,
  { references, entities }: Reading,
): Pick<Statement, 'subjects' | 'objects'> | undefined {
  const agreement = references.find((r) => r.first > p && r.first < end);
  if (agreement === undefined || !agreement.entities.some((id) => fills(id, 'initiative', entities))) return undefined;
  const parties = agreement.inner.flatMap((r) => r.entities.filter((id) => fills(id, 'actor', entities)));
  return parties.length < 2 ? undefined : { subjects: [...new Set(parties)], objects: agreement.entities };
}

/** "arrimer A à B", "A et B gagneraient à être mis en cohérence". */
function verbPairs(reading: Reading): Statement[] {
  const { tokens, references, pack, entities, clauses } = reading;
  return clauses.flatMap((clause, index) =>
    pack.content.relations.pairs.flatMap((frame) => {
      const end = (frame.units ?? [])
        .map((unit) => unitEnd(tokens, clause.verb, unit, pack))
        .find((at) => at !== undefined);
      if (end === undefined || !isStating(clause, reading)) return [];
      const isPassive = clause.verb.passive;
      const governor = clauses[clause.governor];
      const from = isPassive ? (governor ?? clause).start : end;
      const limit = isPassive ? clause.verb.first : sentenceEnd(clause.verb.head, reading);
      const ids = references
        .filter((r) => r.first >= from && r.first < limit)
        .flatMap((r) => r.entities.filter((id) => fills(id, frame.filler, entities)));
      const [a, b] = [...new Set(ids)];
      if (a === undefined || b === undefined) return [];
      return [
        {
          subjects: [a],
          relation: frame.relation,
          objects: [b],
          clause: index,
          first: clause.verb.first,
          last: clause.verb.last,
          rule: `${pack.language}.relation.${frame.id}`,
        },
      ];
    }),
  );
}

function sentenceEnd(p: number, { tokens }: Reading): number {
  const end = tokens.findIndex((token, k) => k > p && token.sentence !== tokens[p]?.sentence);
  return end < 0 ? tokens.length : end;
}
