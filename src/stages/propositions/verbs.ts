import type { Tense, Token, VerbGroup } from '../../doc/layers.ts';
import type { VerbUnit } from '../../lang/content.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import { isNegated } from './negation.ts';
import { FINITE } from './words.ts';

/** A verb with its auxiliaries, clitics and negation, in positions of a list of tokens. */
export interface Verb {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Infinitives that the form may belong to. */
  readonly lemmas: readonly string[];
  /** Words of the group before its head, modals among them. */
  readonly auxiliaries: readonly string[];
  readonly tense: Tense;
  readonly finite: boolean;
  readonly compound: boolean;
  readonly passive: boolean;
  readonly reflexive: boolean;
  readonly negated: boolean;
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
}

/** Finds the verbs of a list of tokens, in order. Participles without auxiliary count. */
export function verbsOf(tokens: readonly Token[], pack: LanguagePack): Verb[] {
  const out: Verb[] = [];
  const groups = pack.verbGroups(tokens);
  let next = 0;
  for (let p = 0; p < tokens.length; p++) {
    const group = groups[next];
    if (group !== undefined && p >= group.first) {
      out.push(asInfinitive(tokens, verbOf(tokens, group, out.at(-1), pack), out.at(-1), pack));
      p = Math.max(group.last, group.head);
      next++;
      continue;
    }
    const participle = participleAt(tokens, p, out.at(-1));
    if (participle !== undefined) out.push(participle);
  }
  return out;
}

function verbOf(tokens: readonly Token[], group: VerbGroup, previous: Verb | undefined, pack: LanguagePack): Verb {
  const { first, last, head } = group;
  const person = personOf(tokens, group, pack);
  const reflexive = group.reflexive && !isObject(tokens, group, person, pack);
  const isShared = group.tense === 'participle' && group.compound && previous !== undefined;
  const token = tokens[head];
  const isParticiple = group.compound;
  const same = token?.verb.filter((reading) => (reading.tense === 'participle') === isParticiple) ?? [];
  const lemmas = [...new Set([group.lemma, ...same.map((reading) => reading.lemma)])];
  const auxiliaries = tokens.slice(first, head).flatMap((one) => (one.wordClass === 'verb' ? [one.norm] : []));
  const { unmarkedForms, firstPersonPlural } = pack.content.clauses;
  const subject = tokens[beforeAdverbs(tokens, first)]?.norm ?? '';
  const plural = unmarkedForms && person === 1 ? firstPersonPlural.has(subject) : group.number === 'p';
  const verb = { first, last, head, lemmas, auxiliaries, reflexive, person, plural };
  if (isShared) {
    const { tense, finite, compound, passive, negated, plural } = previous;
    return { ...verb, tense, finite, compound, passive, reflexive: previous.reflexive, negated, plural };
  }
  return {
    ...verb,
    tense: group.tense,
    finite: FINITE.has(group.tense),
    // "est signé" is the present of a passive, "a été signé" a compound tense
    compound:
      group.compound &&
      !(group.passive && !tokens.slice(first, head).some((t) => pack.content.clauses.been.has(t.norm))),
    passive: group.passive,
    negated: isNegated(tokens, group, pack),
  };
}

/** "let us work", "helped Kenya rebuild": a base form behind the object of such a verb. */
function asInfinitive(tokens: readonly Token[], verb: Verb, previous: Verb | undefined, pack: LanguagePack): Verb {
  const { bareInfinitives, joiners } = pack.content.clauses;
  if (previous === undefined || verb.tense !== 'present' || !previous.lemmas.some((one) => bareInfinitives.has(one)))
    return verb;
  const between = tokens.slice(previous.last + 1, verb.first);
  const isObject =
    between.length > 0 &&
    between.every(
      (t) => /^(?:determiner|adjective|noun|name|pronoun|possessive)$/.test(t.wordClass) && !joiners.has(t.norm),
    );
  const isBase = verb.auxiliaries.length === 0 && verb.lemmas.includes(tokens[verb.head]?.norm ?? '');
  const isNear = tokens[previous.head]?.sentence === tokens[verb.head]?.sentence;
  return isObject && isBase && isNear ? { ...verb, tense: 'infinitive', finite: false } : verb;
}

/** Forms such as "condamne" are of the first person only behind its pronoun. */
function personOf(tokens: readonly Token[], { first, last, person }: VerbGroup, pack: LanguagePack): 1 | 2 | 3 {
  const { firstPerson, unmarkedForms } = pack.content.clauses;
  if (unmarkedForms) return firstPerson.has(tokens[beforeAdverbs(tokens, first)]?.norm ?? '') ? 1 : person;
  const readings =
    tokens.slice(first, last + 1).find((token) => token.verb.some((r) => FINITE.has(r.tense)))?.verb ?? [];
  const mayBeThird = readings.some((r) => r.person === 3 && FINITE.has(r.tense));
  const isFirst = firstPerson.has(tokens[first - 1]?.norm ?? '');
  if (mayBeThird && !isFirst) return 3;
  return isFirst && readings.some((r) => r.person === 1) ? 1 : person;
}

function beforeAdverbs(tokens: readonly Token[], first: number): number {
  let p = first - 1;
  while (/^(?:adverb|negation)$/.test(tokens[p]?.wordClass ?? '')) p--;
  return p;
}

/** "il nous incombe": the clitic of another person is an object. */
function isObject(tokens: readonly Token[], { first, head }: VerbGroup, person: number, pack: LanguagePack): boolean {
  return person === 3 && tokens.slice(first, head).some((token) => pack.content.clauses.firstPerson.has(token.norm));
}

/** A participle that hangs on a noun, "proposée par", or is joined to one that has an auxiliary: "aidés et soutenus". */
function participleAt(tokens: readonly Token[], p: number, previous: Verb | undefined): Verb | undefined {
  const token = tokens[p];
  if (token === undefined || token.wordClass === 'determiner' || token.wordClass === 'name') return undefined;
  const readings = token.verb.filter((reading) => reading.tense === 'participle');
  const reading = readings[0];
  if (reading === undefined) return undefined;
  const lemmas = [...new Set(readings.map(({ lemma }) => lemma))];
  const isJoined = tokens[p - 1]?.wordClass === 'conjunction' && previous?.finite === true && previous.last === p - 2;
  if (isJoined && (previous.compound || previous.passive)) return { ...previous, first: p, last: p, head: p, lemmas };
  return {
    first: p,
    last: p,
    head: p,
    lemmas,
    auxiliaries: [],
    tense: 'participle',
    finite: false,
    compound: false,
    passive: true,
    reflexive: false,
    negated: false,
    person: 3,
    plural: reading.number === 'p',
  };
}

/** Position of the last word of a unit where the verb is one: the words of "prendre part" follow within a few adverbs. */
export function unitEnd(tokens: readonly Token[], verb: Verb, unit: VerbUnit, pack: LanguagePack): number | undefined {
  if (!verb.lemmas.includes(unit.verb) || unit.reflexive !== verb.reflexive) return undefined;
  let p = unit.tail.length === 0 ? Math.max(verb.last, verb.head) : verb.head;
  for (const word of unit.tail) {
    let q = p + 1;
    while (!pack.content.sameWord(word, tokens[q]?.norm ?? '')) {
      if (q > p + 4 || !/^(?:adverb|determiner|pronoun|mark)$/.test(tokens[q]?.wordClass ?? '')) return undefined;
      q++;
    }
    p = q;
  }
  return p;
}

/** "il convient de", "il lui incombe de": the pronoun stands for nobody, and the verb is in a simple tense. */
export function isImpersonal(tokens: readonly Token[], verb: Verb, pack: LanguagePack): boolean {
  const { impersonal } = pack.content.clauses;
  return !verb.compound && [verb.first - 1, verb.last].some((p) => impersonal.has(tokens[p]?.norm ?? ''));
}
