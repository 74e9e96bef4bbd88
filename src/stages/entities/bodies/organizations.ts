import { RangeIndex, rangesFrom, rangesMeeting, rangesOver } from '../../ranges.ts';
import type { BodyScope, FoundName } from '../names/foundName.ts';
import { fitsAcronym, isAcronym } from '../names/phrases.ts';
import { VOICES } from '../posts/voices.ts';
import {
  clashes,
  foldedAt,
  isCapital,
  isFormOf,
  isMark,
  isOwnerMark,
  longestAt,
  type Range,
  rawAt,
  sameSentence,
  startsSentence,
  type View,
  within,
  wordsAt,
} from '../view.ts';
import { capitalRun, isAdjectival, isBareHead, nameRunOver, organization } from './bodies.ts';
import { byFirstHead } from './headFirst.ts';
import { byLastHead } from './headLast.ts';
import { bySpeech } from './speaking.ts';

/** Organisations named by a head noun, by an acronym, or behind "la société". */
export function findOrganizations(scope: BodyScope, taken: readonly Range[]): FoundName[] {
  const { view } = scope;
  const { headLast } = view.words.before;
  const byHead = headLast ? byLastHead : byFirstHead;
  const found: FoundName[] = [];
  const places = new RangeIndex<FoundName>();
  for (let i = 0; i < view.tokens.length; i++) {
    const name =
      byHead(scope, i) ??
      byNamedHead(scope, i) ??
      byOffice(scope, i) ??
      byDefinition(scope, i) ??
      byAcronym(scope, i) ??
      byCompanyWord(scope, i) ??
      byCitation(scope, i) ??
      bySpeech(scope, i);
    if (
      name === undefined ||
      rangesMeeting(taken, name).some(
        (range) => clashes(range, name) && !((headLast || FOREIGN.has(name.rule)) && isOwnerWithin(range, name)),
      )
    )
      continue;
    if (places.meeting(name).length > 0 || isLine(view, name)) continue;
    found.push(name);
    places.add(name);
    i = name.last;
  }
  return found;
}

/** "Office of the Spokesperson" on a line of its own tells who published the text. */
function isLine(view: View, { first, last }: Range): boolean {
  const line = view.tokens[first]?.line;
  return view.tokens[first - 1]?.line !== line && view.tokens[last + 1]?.line !== line && last < view.tokens.length - 1;
}

/** Rules for names that no head noun begins: a state's name may begin them, as in English. */
const FOREIGN: ReadonlySet<string> = new Set(['organization-words', 'organization-named-head']);

/** "Kenya Revenue Authority": the known name at the beginning belongs to the longer one. */
const isOwnerWithin = (known: Range, name: Range): boolean => within(known, name) && known.last < name.last;

/** "la société X", "le groupe pétrolier X", "son parti, X": the capitalised words behind are the name. */
function byNamedHead(scope: BodyScope, i: number): FoundName | undefined {
  const { view } = scope;
  const { namedHeads, possessives } = view.words;
  // "l'ONG Sauti ya Amani": a head that is always in capitals
  const isAfterCapital =
    isCapital(view, i - 1) && !(namedHeads.has(foldedAt(view, i - 1)) && isAcronym(rawAt(view, i - 1)));
  if (!isCapital(view, i) || isAfterCapital || !mayNameBody(scope, i)) return undefined;
  if (rangesFrom(scope.hits, i).some((hit) => hit.entries.every(({ kind }) => kind === 'demonym'))) return undefined;
  let head = i - 1;
  while (head > i - 3 && isAdjectival(view, head) && !namedHeads.has(foldedAt(view, head))) head--;
  const apposed =
    rawAt(view, i - 1) === ',' && namedHeads.has(foldedAt(view, i - 2)) && possessives.has(foldedAt(view, i - 3));
  const ahead =
    namedHeads.has(foldedAt(view, head)) &&
    (!isCapital(view, head) || isAcronym(rawAt(view, head))) &&
    sameSentence(view, head, i);
  if (!apposed && !ahead && !isBeforeNamedHead(view, i)) return undefined;
  return organization(view, { first: i, last: nameRunOver(view, i) }, { rule: 'organization-named-head' });
}

/** "the Pastef party", "the state-run Tuoi Sang newspaper": the head behind the name. */
function isBeforeNamedHead(view: View, i: number): boolean {
  const head = capitalRun(view, i) + 1;
  let article = i - 1;
  while (article > i - 3 && isAdjectival(view, article)) article--;
  return (
    view.words.before.headLast &&
    sameSentence(view, article, head) &&
    view.words.definite.has(foldedAt(view, article)) &&
    view.words.namedHeads.has(foldedAt(view, head))
  );
}

/** Where adjectives of states, weekdays and posts have capitals, they begin no name of a body. */
function mayNameBody({ view, hits }: BodyScope, i: number): boolean {
  if (!view.words.capitalised) return true;
  const isKnown = rangesOver(hits, i).length > 0;
  const cls = view.tokens[i]?.wordClass;
  const isArticle = cls === 'determiner' && isCapital(view, i + 1) && !startsSentence(view, i);
  const isName = (cls === 'name' || cls === 'noun' || isArticle) && !view.words.timeWords.has(foldedAt(view, i));
  return (
    isName &&
    !isKnown &&
    longestAt(view, i, view.offices) === undefined &&
    view.words.honorifics[foldedAt(view, i)] === undefined &&
    !view.words.givenNames.has(foldedAt(view, i))
  );
}

/** "la Guinea Alumina Corporation": foreign words of companies and newspapers end a name where French heads begin one. */
function byCompanyWord({ view, hits }: BodyScope, i: number): FoundName | undefined {
  if (view.words.before.headLast || !isCapital(view, i) || isMark(view, i)) return undefined;
  if (view.words.articles.has(foldedAt(view, i)) && startsSentence(view, i)) return undefined;
  const isWithin = isCapital(view, i - 1) && !isMark(view, i - 1) && sameSentence(view, i - 1, i);
  if (isWithin && !view.words.articles.has(foldedAt(view, i - 1))) return undefined;
  const last = capitalRun(view, i);
  const isKnown = rangesOver(hits, last).length > 0;
  if (last === i || isKnown || !view.words.companyWords.has(foldedAt(view, last))) return undefined;
  return organization(view, { first: i, last }, { rule: 'organization-words' });
}

/** ", renseigne The Wide Herald", ", écrit Le Soir de Lima": a medium by its first or last word, behind a verb of citing. */
function byCitation({ view, hits }: BodyScope, i: number): FoundName | undefined {
  const { citingVerbs, mediaWords, articles } = view.words;
  if (!isCapital(view, i) || isCapital(view, i - 1) || rangesOver(hits, i).length > 0) return undefined;
  const verb = articles.has(foldedAt(view, i - 1)) ? i - 2 : i - 1;
  const run = capitalRun(view, i);
  const isArticled = articles.has(foldedAt(view, i)) && isMark(view, verb - 1) && sameSentence(view, verb - 1, i);
  const isMedium = isArticled || mediaWords.has(foldedAt(view, i)) || mediaWords.has(foldedAt(view, run));
  const isSeated = isArticled && view.words.of.has(foldedAt(view, run + 1)) && isCapital(view, run + 2);
  const last = isSeated ? capitalRun(view, run + 2) : run;
  return last > i && isMedium && sameSentence(view, verb, i) && isFormOf(view, verb, citingVerbs)
    ? organization(view, { first: i, last }, { rule: 'organization-cited' })
    : undefined;
}

/** "le directeur général de la Sonatel": what such an office is held in is a body. */
function byOffice(scope: BodyScope, i: number): FoundName | undefined {
  const { view } = scope;
  if (!isCapital(view, i) || isBareHead(view, i) || !mayNameBody(scope, i)) return undefined;
  const link =
    view.words.articles.has(foldedAt(view, i - 1)) && !view.words.of.has(foldedAt(view, i - 1)) ? i - 2 : i - 1;
  const isComplement = view.words.of.has(foldedAt(view, link)) && !isCapital(view, link);
  const held = isComplement
    ? view.words.offices.some(
        (row) => row.body && row.forms.some((form) => wordsAt(view, link - form.split(' ').length, form.split(' '))),
      )
    : isBeforeOffice(view, i);
  return held
    ? organization(view, { first: i, last: capitalRun(view, i) }, { rule: 'organization-office' })
    : undefined;
}

/** "Renault chief executive X", "Greenpeace's director", "a KFTR spokesperson". */
function isBeforeOffice(view: View, i: number): boolean {
  if (!view.words.before.headLast || isCapital(view, i - 1)) return false;
  const end = capitalRun(view, i);
  const head = isOwnerMark(view, end + 1) ? end + 2 : end + 1;
  const office = sameSentence(view, i, head) ? longestAt(view, head, view.offices) : undefined;
  const isVoice = isAcronym(rawAt(view, i)) && end === i && VOICES.has(office?.row.office ?? '');
  return (office?.row.body === true || isVoice) && !isCapital(view, head);
}

/** "Forces de soutien rapide (FSR)": words before the bracket whose initials make the acronym. */
function byDefinition({ view, definitions }: BodyScope, i: number): FoundName | undefined {
  if (!isCapital(view, i) || view.words.venues.has(foldedAt(view, i))) return undefined;
  const definition = definitions.find(({ open }) => open > i && open - i <= 14);
  if (definition === undefined) return undefined;
  for (let k = i; k < definition.open; k++)
    if (isMark(view, k) || view.tokens[k]?.wordClass === 'verb') return undefined;
  const range = { first: i, last: definition.open - 1 };
  const acronym = rawAt(view, definition.acronym);
  return fitsAcronym(view, range, acronym)
    ? organization(view, range, { acronym, rule: 'organization-acronym-defined' })
    : undefined;
}

/** "le M23", "aux FDLR": an acronym with an article. */
function byAcronym({ view, isDefined }: BodyScope, i: number): FoundName | undefined {
  const raw = rawAt(view, i);
  if (isDefined(raw)) return undefined;
  if (!isAcronym(raw) || raw.length < 2 || view.words.noActors.has(foldedAt(view, i)) || !/^\p{Lu}/u.test(raw))
    return undefined;
  if (/^\p{Lu}\p{Ll}+-/u.test(raw) || /^\p{Lu}\p{Ll}+$/u.test(raw) || /^\p{Lu}['’]/u.test(raw)) return undefined;
  const capitals = raw.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals < (raw.match(/\p{L}/gu)?.length ?? 0) / 2) return undefined;
  if (!view.words.definite.has(foldedAt(view, i - 1)) || foldedAt(view, i - 1) === 'des') return undefined;
  return organization(view, { first: i, last: i }, { rule: 'organization-acronym', acronym: raw });
}
