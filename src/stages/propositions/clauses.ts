import type { Token } from '../../doc/layers.ts';
import type { ClauseWords } from '../../lang/content.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import { standsAt, wordsStandingAt } from '../../text/tables.ts';
import { isDatelineDash, opensBareClause, opensBareRelative, opensClause } from './openers.ts';
import { type Verb, verbsOf } from './verbs.ts';

/** A verb and how its clause hangs on the others. */
export interface Clause {
  readonly verb: Verb;
  /** Where its own words begin: subjects are sought from here. */
  readonly start: number;
  /** First position behind its words: objects are sought up to here. */
  readonly end: number;
  /** A finite clause of the content itself, not inside another. */
  readonly main: boolean;
  /** What opens it; 'none' for main clauses and non-finite verbs. */
  readonly opener: 'none' | 'relative' | 'complementiser' | 'subordinator';
  /** Position of the opener, or -1. */
  readonly openedAt: number;
  /** Index of the clause on which it hangs, or -1. */
  readonly governor: number;
  /** Index of the clause with which it shares the subject: "A signe X et remercie Y"; or -1. */
  readonly shares: number;
  /** A condition or an exception, which states nothing. */
  readonly hypothetical: boolean;
}

interface Level {
  readonly opener: Clause['opener'];
  readonly at: number;
  readonly outer: number;
  readonly hypothetical: boolean;
  start: number;
  verb: number;
}

/**
 * Reads the clauses of a list of tokens: one for each verb, in order.
 *
 * @param isName Positions of names, whose words are no verbs: "Plan Sénégal émergent".
 */
export function clausesOf(tokens: readonly Token[], pack: LanguagePack, isName: (p: number) => boolean): Clause[] {
  const { asides } = pack.content.clauses;
  const isAside = (p: number): boolean => asides.some((words) => standsAt(tokens, p - words.length + 1, words));
  const verbs = verbsOf(tokens, pack).filter((verb) => !isName(verb.head) && !isAside(verb.head));
  const state = new ClauseReader(tokens, pack.content.clauses, verbs);
  let next = 0;
  for (let p = 0; p < tokens.length; p++) {
    state.word(p, next);
    const verb = verbs[next];
    if (verb === undefined || p !== verb.head) continue;
    state.verb(next);
    next++;
  }
  return state.finish();
}

/** The state of one pass over the tokens: the open clauses, outermost first. */
class ClauseReader {
  private readonly tokens: readonly Token[];
  private readonly words: ClauseWords;
  private readonly verbs: readonly Verb[];
  private levels: Level[] = [];
  private readonly out: Omit<Clause, 'end'>[] = [];
  private unless = -1;

  constructor(tokens: readonly Token[], words: ClauseWords, verbs: readonly Verb[]) {
    this.tokens = tokens;
    this.words = words;
    this.verbs = verbs;
  }

  private top(): Level {
    const top = this.levels.at(-1);
    if (top !== undefined) return top;
    const main: Level = { opener: 'none', at: -1, outer: -1, hypothetical: false, start: 0, verb: -1 };
    this.levels.push(main);
    return main;
  }

  word(p: number, next: number): void {
    const token = this.tokens[p];
    if (token === undefined) return;
    const before = this.tokens[p - 1];
    if (before === undefined || before.sentence !== token.sentence || /^[;:]$/.test(before.raw)) {
      this.levels = [{ opener: 'none', at: -1, outer: -1, hypothetical: false, start: p, verb: -1 }];
      this.unless = -1;
    }
    const top = this.levels[0];
    if (
      /^(?:-+|–|—)$/.test(token.raw) &&
      this.levels.length === 1 &&
      top !== undefined &&
      top.verb < 0 &&
      isDatelineDash(this.tokens, p, top.start)
    )
      top.start = p + 1;
    if (wordsStandingAt(this.words.unless, this.tokens, p).length > 0) this.unless = p;
    const opening = { tokens: this.tokens, verbs: this.verbs, words: this.words };
    const { start, verb } = this.top();
    if (opensClause(opening, p, next, { start, hasVerb: verb >= 0 })) this.open(p, token);
    else if (opensBareRelative(opening, p, next, verb >= 0)) this.pushBare('relative', p, verb);
  }

  /** A clause without opener begins at `p`. */
  private pushBare(opener: Clause['opener'], p: number, outer: number): void {
    this.levels.push({ opener, at: p, outer, hypothetical: this.top().hypothetical, start: p, verb: -1 });
  }

  private open(p: number, token: Token): void {
    const opener = token.wordClass === 'preposition' ? 'subordinator' : (token.wordClass as Clause['opener']);
    const joined =
      this.words.joiners.has(this.tokens[p - 1]?.norm ?? '') &&
      opener !== 'subordinator' &&
      this.tokens[p - 1]?.raw !== ',';
    if (joined && token.wordClass === 'complementiser') {
      const depth = this.levels.findLastIndex((level) => level.opener === 'complementiser');
      // "A et que B" where no clause of that kind is open: the second of two contents
      if (depth < 0) {
        this.levels = this.levels.slice(0, 1);
        const main = this.top();
        main.verb = -1;
        main.start = p + 1;
        return;
      }
      this.levels = this.levels.slice(0, depth);
    }
    const outer = this.top();
    // "…, et comme A le sait, B": the outer clause gets a further verb
    if (opener === 'subordinator' && this.tokens[p - 1]?.wordClass === 'conjunction' && outer.verb >= 0) {
      outer.verb = -1;
      outer.start = p;
    }
    const hypothetical =
      outer.hypothetical || this.words.conditionals.has(token.norm) || (this.unless >= 0 && p - this.unless < 4);
    this.levels.push({ opener, at: p, outer: outer.verb, hypothetical, start: p + 1, verb: -1 });
  }

  verb(index: number): void {
    const verb = this.verbs[index];
    if (verb === undefined) return;
    if (!verb.finite) {
      this.nonFinite(index, verb);
      return;
    }
    let shares = -1;
    if (this.top().verb >= 0) {
      const opening = { tokens: this.tokens, verbs: this.verbs, words: this.words };
      const begin = opensBareClause(opening, index);
      if (begin >= 0) this.pushBare('complementiser', begin, index - 1);
    }
    let start = this.top().start;
    if (this.top().verb >= 0) {
      const joiner = this.joinerBefore(verb, this.out[this.top().verb]?.verb.last ?? 0);
      const needy = this.levels.findLastIndex((level) => level.verb < 0);
      if (needy >= 0 && this.goesOnInRelative(index, joiner)) {
        shares = this.top().verb;
        start = joiner + 1;
      } else if (needy >= 0) {
        this.levels = this.levels.slice(0, needy + 1);
        start = this.resumedStart(verb, this.top());
      } else if (joiner >= 0) {
        // a subject of its own lifts the clause out of a relative one
        const own = this.tokens.slice(joiner + 1, verb.first).some((token) => token.wordClass !== 'adverb');
        if (own && this.top().opener === 'relative') this.levels = this.levels.slice(0, 1);
        shares = this.top().verb;
        start = joiner + 1;
      } else {
        this.levels = this.levels.slice(0, 1);
        start = this.commaBefore(verb) + 1;
      }
    }
    const level = this.top();
    level.verb = index;
    this.out.push({
      verb,
      start,
      main: level.opener === 'none',
      opener: level.opener,
      openedAt: level.at,
      governor: level.outer >= 0 ? level.outer : this.outerVerb(),
      shares,
      hypothetical: level.hypothetical || (this.unless >= 0 && this.unless > start - 4),
    });
  }

  private outerVerb(): number {
    const outer = this.levels.at(-2);
    return outer === undefined ? -1 : outer.verb;
  }

  /** The last joining word between the verb and the one before it. */
  private joinerBefore(verb: Verb, from: number): number {
    for (let p = verb.first - 1; p > from; p--) if (this.words.joiners.has(this.tokens[p]?.norm ?? '')) return p;
    return -1;
  }

  /** "Ceux qui tuent et ne négocient pas partiront": a verb joined to that of a relative clause, before the main one. */
  private goesOnInRelative(index: number, joiner: number): boolean {
    const verb = this.verbs[index];
    if (verb === undefined || joiner < 0 || this.top().opener !== 'relative') return false;
    if (this.tokens[joiner - 1]?.raw === ',') return false;
    if (this.tokens.slice(joiner + 1, verb.first).some(({ wordClass }) => wordClass !== 'adverb')) return false;
    const sentence = this.tokens[verb.head]?.sentence;
    return this.verbs.slice(index + 1).some((v) => v.finite && this.tokens[v.head]?.sentence === sentence);
  }

  private commaBefore(verb: Verb): number {
    for (let p = verb.first - 1; p >= 0; p--) if (this.tokens[p]?.raw === ',') return p;
    return -1;
  }

  /** An outer clause goes on behind an inner one: its subject stood before that one, or stands behind a comma. */
  private resumedStart(verb: Verb, level: Level): number {
    const comma = this.commaBefore(verb);
    const own = this.tokens.slice(level.start, verb.first);
    const isFronted =
      /^(?:relative|subordinator|complementiser)$/.test(own[0]?.wordClass ?? '') ||
      own[0]?.wordClass === 'preposition' ||
      this.words.contractions.get(own[0]?.norm ?? '') === this.words.to ||
      this.words.prepositions.get(own[0]?.norm ?? '') === this.words.to;
    return isFronted && comma > level.start ? comma + 1 : level.start;
  }

  private nonFinite(index: number, verb: Verb): void {
    const governor = this.top().verb;
    const before = verb.tense === 'participle' ? verb.first : Math.max(0, this.verbs[index - 1]?.last ?? -1) + 1;
    const sentence = this.tokens[verb.head]?.sentence;
    let start = Math.min(before, verb.first);
    while (this.tokens[start]?.sentence !== sentence) start++;
    const unless = this.unless >= 0 && verb.first - this.unless < 8;
    const hypothetical = this.top().hypothetical || unless;
    this.out.push({ verb, start, main: false, opener: 'none', openedAt: -1, governor, shares: -1, hypothetical });
  }

  finish(): Clause[] {
    return this.out.map((clause, i) => ({ ...clause, end: this.endOf(clause, i) }));
  }

  /** Objects stand before the next verb of a clause of its own; participles and their agents belong to the object. */
  private endOf(clause: Omit<Clause, 'end'>, index: number): number {
    const sentence = this.tokens[clause.verb.head]?.sentence;
    const rest = this.out.slice(index + 1).find((other) => other.verb.tense !== 'participle');
    let end = this.tokens.length;
    if (rest !== undefined) {
      const own = rest.verb.finite ? rest.start : rest.verb.first;
      end =
        rest.openedAt > clause.verb.last
          ? rest.openedAt
          : Math.max(own > clause.verb.last ? own : rest.verb.first, clause.verb.last + 1);
    }
    for (let p = clause.verb.last + 1; p < end; p++) {
      if (this.tokens[p]?.sentence !== sentence || /^[;:]$/.test(this.tokens[p]?.raw ?? '')) return p;
    }
    return end;
  }
}
