import type { EntityId } from '../../doc/article.ts';
import { actorsOf } from '../propositions/actors.ts';
import type { Clause } from '../propositions/clauses.ts';
import type { Reading } from '../propositions/context.ts';
import { coordinated } from '../propositions/references.ts';
import { subjectOf } from '../propositions/subject.ts';
import { unitEnd } from '../propositions/verbs.ts';

/** A meeting in positions of a sentence's tokens. */
export interface Found {
  readonly participants: readonly EntityId[];
  readonly first: number;
  readonly last: number;
  readonly planned: boolean;
  readonly rule: string;
  /** It may be one that was told before: it counts only where none was. */
  readonly echo?: true;
}

/** Held or planned; nothing where it is denied, conditional, wished or refused. */
export function planOf(clause: Clause, reading: Reading): 'held' | 'planned' | undefined {
  const { verb, hypothetical } = clause;
  const { planning, managing } = reading.pack.news.meetings;
  if (verb.negated || hypothetical || verb.tense === 'participle' || isModal(clause, reading)) return undefined;
  if (verb.finite) {
    if (verb.tense === 'future') return 'planned';
    return verb.tense === 'conditional' || verb.tense === 'subjunctive' ? undefined : 'held';
  }
  if (verb.compound || verb.tense === 'gerund' || isLedIn(clause, reading)) return 'held';
  const above = reading.clauses[clause.governor];
  // "a pu s'entretenir avec X"
  const isManaged =
    above?.verb.compound === true && !above.verb.negated && above.verb.lemmas.some((l) => managing.has(l));
  if (isManaged) return 'held';
  const isBare =
    above !== undefined &&
    !above.verb.negated &&
    planning.some((unit) => unitEnd(reading.tokens, above.verb, unit, reading.pack) !== undefined);
  return isBare && !above.verb.compound ? 'planned' : undefined;
}

/** "may meet", "should meet". */
function isModal({ verb }: Clause, { pack }: Reading): boolean {
  const { clauses, modality } = pack.content;
  return verb.auxiliaries.some((word) => clauses.possible.has(word) || modality.modals.has(word));
}

/** "after meeting X": a form that serves as an infinitive, behind what leads in meetings that were held. */
function isLedIn({ verb }: Clause, { tokens, pack }: Reading): boolean {
  const isGerund = tokens[verb.head]?.verb.some((r) => r.tense === 'gerund') === true;
  const before = tokens[verb.first - 1]?.norm ?? '';
  return isGerund && pack.news.meetings.leads.some((words) => words.length === 1 && words[0] === before);
}

/** How far behind "accompanied", in tokens, the name of the companion may begin. */
const COMPANION_REACH = 4;

/** "X, accompagné de Y, a rencontré Z": whoever came with the subject. */
function companionsOf(clause: Clause, { tokens, references, pack, entities }: Reading): readonly EntityId[] {
  const { accompanied } = pack.news.meetings;
  const p = tokens.findIndex((token, k) => k < clause.verb.first && accompanied.has(token.norm));
  const at = p < 0 ? -1 : references.findIndex((r) => r.first > p && r.first - p <= COMPANION_REACH);
  if (at < 0) return [];
  const group = coordinated(tokens, references, at, pack.content.clauses, clause.verb.first);
  return group.flatMap((r) => r.entities).filter((id) => entities.get(id)?.type === 'Person');
}

export function whoMeets(clause: Clause, index: number, reading: Reading): readonly EntityId[] {
  const own = actorsOf(clause, index, reading, { subjects: reading.speakers });
  const actors = own.length === 0 ? own : [...new Set([...own, ...companionsOf(clause, reading)])];
  if (actors.length > 0 || reading.speakers.length > 0 || clause.verb.finite)
    return actors.length > 0 ? actors : reading.speakers;
  // "Après s'être entretenu avec X, Y a quitté…": the subject comes later
  const behind = reading.clauses.find((other) => other.verb.finite && other.verb.first > clause.verb.first);
  return behind === undefined ? [] : subjectOf(behind, reading).entities;
}
