import type { TokenRange, VerbGroup } from '../../doc/layers.ts';
import type { SourcePhrase } from '../../lang/pack.ts';
import { rememberingOf } from '../../text/memo.ts';
import { phrasesAt } from '../../text/tables.ts';
import { quoteFrom } from '../quote-ends.ts';
import { rangesWithin } from '../ranges.ts';
import { type AttributionContext, isFiniteVerb, isTold, speechAt } from './context.ts';
import type { Cue, PhraseCue } from './cue.ts';
import { leadOf } from './extent/leads.ts';
import { attachRight } from './frames.ts';
import { narrativeSubject } from './narrative.ts';
import { isJointly } from './passives.ts';
import { sourceAfter } from './postposed.ts';
import { sourceFrom } from './sources.ts';

/** All verb groups of a statement that fit a reporting row. Those inside quoted speech are the speaker's own words. */
export function verbCues(context: AttributionContext, statement: TokenRange): Cue[] {
  const out: Cue[] = [];
  const inside = rangesWithin(context.groups, statement);
  const wholeIsQuoted = isWholeQuoted(context, statement);
  let taken = -1;
  for (const [i, group] of inside.entries()) {
    if (group.first <= taken) continue;
    const isAllowed = opensQuote(context, group) || (wholeIsQuoted && isInsertInQuote(context, group));
    if (speechAt(context, group.head) >= 0 && !isAllowed) continue;
    const cue = wrapped(context, group, inside[i + 1]) ?? plain(context, group);
    if (cue === undefined || !isLedIn(context, cue, statement)) continue;
    // "noted that they had helped and supported …": the auxiliary is that of the content, where no cue has one
    if (cue.form === 'shared' && out.length > 0 && !out.some((other) => other.group.compound)) continue;
    out.push(cue);
    taken = cue.range.last;
  }
  return out;
}

function plain(context: AttributionContext, group: VerbGroup): Cue | undefined {
  const match = context.pack.cue(context.tokens, group);
  if (match === undefined) return undefined;
  if (isFirstPerson(group) || context.pack.content.clauses.firstPerson.has(context.tokens[group.first - 1]?.norm ?? ''))
    return undefined;
  return {
    range: { first: match.first, last: match.last },
    form: formOf(match.group),
    rows: match.rows,
    group: match.group,
    after: match.last + 1,
  };
}

/** "a tenu à rassurer": the cue reaches from the wrapper to the verb of speech. */
function wrapped(context: AttributionContext, group: VerbGroup, next: VerbGroup | undefined): Cue | undefined {
  const wrapper = context.pack.wrapper(context.tokens, group);
  if (wrapper === undefined || next === undefined || next.tense !== 'infinitive') return undefined;
  if (
    context.pack.skipAdverbs(context.tokens, wrapper.infinitiveFrom) !== next.first &&
    wrapper.infinitiveFrom !== next.first
  )
    return undefined;
  const match = context.pack.cue(context.tokens, next);
  if (match === undefined || isFirstPerson(group)) return undefined;
  if (wrapper.only !== undefined && !wrapper.only.includes(next.lemma)) return undefined;
  return {
    range: { first: wrapper.apart === true ? match.first : group.first, last: match.last },
    form: formOf({ ...group, passive: false }),
    rows: match.rows,
    // \"n'a pas manqué de rappeler\": the negation is the wrapper's
    group: { ...group, negated: false, passive: false },
    after: match.last + 1,
  };
}

/** Gerunds and infinitives attribute only where a comma, a joiner or "avant de" leads them in; "qui saluera" is no speech yet. */
function isLedIn(context: AttributionContext, cue: Cue, statement: TokenRange): boolean {
  if (cue.form === 'gerund') return cue.range.first === statement.first || leadOf(context, cue) !== undefined;
  if (cue.form === 'passive' && isJointly(context, cue)) return true;
  if (cue.form === 'passive')
    return cue.rows.some((row) =>
      row.frames.some((frame) => frame === 'np' || frame === 'adj' || frame.startsWith('addressee')),
    );
  if (cue.form === 'infinitive')
    return leadOf(context, cue) !== undefined || narrativeSubject(context, cue, statement) !== undefined;
  if (cue.group.tense === 'future') return attachRight(context, cue, statement.last)?.frame === 'that';
  return cue.group.tense !== 'conditional' || cue.group.compound;
}

function formOf(group: VerbGroup): Cue['form'] {
  if (group.passive) return 'passive';
  if (group.tense === 'gerund') return 'gerund';
  if (group.tense === 'infinitive') return 'infinitive';
  return group.tense === 'participle' ? 'shared' : 'finite';
}

const isFirstPerson = (group: VerbGroup): boolean =>
  group.person !== 3 && isFiniteVerb(group) && group.tense !== 'subjunctive' && group.tense !== 'present';

/** "avant de « saluer … »": the marks take the verb of speech in. */
const opensQuote = (context: AttributionContext, group: VerbGroup): boolean =>
  group.tense === 'infinitive' &&
  quoteFrom(context.quotes, group.first - 1) !== undefined &&
  context.tokens[group.first - 2]?.wordClass === 'preposition';

/** The statement is one quotation and nothing else. */
function isWholeQuoted(context: AttributionContext, statement: TokenRange): boolean {
  return context.quotes.some((q) => q.open <= statement.first && q.last >= statement.last - 2);
}

/** "…, a souligné un porte-parole.»": a comma and an inverted verb inside the marks, near their end. */
function isInsertInQuote(context: AttributionContext, group: VerbGroup): boolean {
  // "souligne" is of the first person too, and the reading of the group may be that one
  const isThird =
    group.person === 3 || (context.tokens[group.head]?.verb.some((reading) => reading.person === 3) ?? false);
  if (context.tokens[group.first - 1]?.raw !== ',' || !isThird) return false;
  return (
    isTold(group) || group.invertedSubject >= 0 || sourceAfter(context, group.last + 1, group.last + 8) !== undefined
  );
}

const longestFirst = rememberingOf((phrases: readonly SourcePhrase[]) =>
  phrases.toSorted((a, b) => b.words.length - a.words.length),
);
const phrasesStanding = phrasesAt(({ words }: SourcePhrase) => words);

/** Phrases that name a source, outside quoted speech. Longer phrases first. */
export function phraseCues(context: AttributionContext, statement: TokenRange): PhraseCue[] {
  const phrases = longestFirst(context.pack.attribution.sourcePhrases);
  const out: PhraseCue[] = [];
  for (let i = statement.first; i <= statement.last; i++) {
    if (speechAt(context, i) >= 0) continue;
    const [phrase] = phrasesStanding(phrases, context.tokens, i);
    if (phrase === undefined || i + phrase.words.length - 1 > statement.last) continue;
    if (phrase.takes === 'owner') {
      const owned = ownerPhrase(context, phrase, i);
      if (owned !== undefined) {
        out.push(owned);
        i = owned.range.last;
      }
      continue;
    }
    const length = phrase.cueLength ?? phrase.words.length;
    out.push({ range: { first: i, last: i + length - 1 }, phrase, after: i + phrase.words.length });
    i += phrase.words.length - 1;
  }
  return out;
}

/** "in Cairo's view": the owner and the noun belong to the cue. */
function ownerPhrase(context: AttributionContext, phrase: SourcePhrase, first: number): PhraseCue | undefined {
  const source = sourceFrom(context, first + phrase.words.length, false);
  if (source === undefined || context.tokens[source.end]?.wordClass !== 'possessive') return undefined;
  if (phrase.closing?.has(context.tokens[source.end + 1]?.norm ?? '') !== true) return undefined;
  return { range: { first, last: source.end + 1 }, phrase, after: source.end + 2, owner: source };
}
