import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { fills, objectOf, prepositionAt } from './objects.ts';

/** How far before a relative pronoun, in tokens, its antecedent ends: on its own, and with a complement. */
const PLAIN_REACH = 4;
const ANTECEDENT_REACH = 7;

/** "une milice que l'armée arme", "l'accord auquel X a adhéré": the antecedent is the object. */
export function relativeObject(frame: VerbFrame, clause: Clause, reading: Reading): readonly EntityId[] | undefined {
  const { references, entities, tokens } = reading;
  const preposition = relativePreposition(clause, reading);
  if (preposition === undefined || !frame.object.includes(preposition)) return undefined;
  let before = clause.openedAt - 1;
  if (prepositionAt(before, reading) === preposition) before--;
  if (tokens[before]?.raw === ',') before--;
  const last = tokens[before];
  if (last === undefined || last.wordClass === 'verb' || last.wordClass === 'adverb') return undefined;
  const antecedent = references.findLast((r) => r.last < clause.openedAt && isNear(r.last, clause.openedAt, reading));
  const usable = antecedent?.entities.filter((id) => fills(id, frame.filler, entities)) ?? [];
  return usable.length > 0 ? usable : undefined;
}

/** Right before the relative pronoun, or a complement between: "le « plan » pour la paix qu'ils ont accepté". */
function isNear(last: number, openedAt: number, { tokens }: Reading): boolean {
  const between = tokens.slice(last + 1, openedAt);
  const nouns = between.filter(({ wordClass }) => wordClass === 'noun').length;
  const isComplement = nouns === 1 && between.length < ANTECEDENT_REACH && !between.some(({ raw }) => raw === ',');
  return between.length < PLAIN_REACH || isComplement;
}

/** The preposition of a relative clause whose antecedent is an object: "que", "auquel", "to which"; '' without pronoun. */
function relativePreposition({ openedAt, opener, start, verb }: Clause, reading: Reading): string | undefined {
  const { relatives, subjectRelatives } = reading.pack.content.clauses;
  const token = reading.tokens[openedAt];
  if (token === undefined) return undefined;
  if (opener === 'relative' && token.wordClass !== 'relative') return '';
  const own = relatives.get(token.norm);
  if (own === undefined || !subjectRelatives.has(token.norm)) return own;
  const before = prepositionAt(openedAt - 1, reading);
  if (before !== undefined) return before;
  const hasSubject = reading.tokens
    .slice(start, verb.first)
    .some((t) => /^(?:noun|name|pronoun|determiner)$/.test(t.wordClass));
  return hasSubject ? own : undefined;
}

/** "cooperation between X and Y will be deepened": those who stand behind the noun of the subject. */
export function amongBefore(frame: VerbFrame, { start, verb }: Clause, reading: Reading): readonly EntityId[] {
  const noun = reading.tokens.findIndex(({ norm }, p) => p >= start && p < verb.first && frame.nouns?.has(norm));
  return noun < 0 ? [] : (objectOf(frame, noun + 1, verb.first, reading)?.entities ?? []);
}

/** "welcomes and supports the plan": the object of the verb that is joined. */
export function sharedObject(
  frame: VerbFrame,
  index: number,
  at: number,
  reading: Reading,
): readonly EntityId[] | undefined {
  const next = reading.clauses[index + 1];
  const joiner = reading.tokens[at + 1];
  if (next === undefined || joiner?.wordClass !== 'conjunction' || !next.verb.finite) return undefined;
  const behind = reading.pack.skipAdverbs(reading.tokens, at + 2);
  // "je salue et je remercie X"
  const start = reading.tokens[behind]?.wordClass === 'pronoun' ? behind + 1 : behind;
  if (start !== next.verb.first || !frame.object.includes('')) return undefined;
  return objectOf({ ...frame, object: [''] }, next.verb.last + 1, next.end, reading)?.entities;
}

/** "en livrera le premier tronçon", "en faire une priorité": the last initiative before. */
export function cliticObject(frame: VerbFrame, clause: Clause, reading: Reading): readonly EntityId[] {
  const { tokens, references, entities, pack, carried } = reading;
  if (frame.relation !== 'builds' && frame.relation !== 'prioritises') return [];
  const { verb } = clause;
  const { partitive } = pack.content.clauses;
  const isClitic = tokens
    .slice(verb.first, verb.head)
    .some((token) => token.wordClass === 'clitic' && partitive.has(token.norm));
  const behind = tokens[verb.last + 1];
  const { parts, possessives } = pack.content.clauses;
  const isPart = possessives.has(behind?.norm ?? '') && parts.has(tokens[verb.last + 2]?.norm ?? '');
  if (!isPart && !isClitic && !(behind?.wordClass === 'pronoun' && partitive.has(behind.norm))) return [];
  const isInitiative = (id: EntityId): boolean => fills(id, 'initiative', entities);
  const before = references.findLast((r) => r.last < verb.first && r.entities.every(isInitiative));
  return before?.entities ?? carried.initiatives ?? [];
}
