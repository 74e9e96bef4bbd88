import { fold } from '../../../text/normalise.ts';
import { rangesFrom } from '../../ranges.ts';
import type { Discourse } from '../discourse.ts';
import { foldedAt, longestAt, rawAt, sameSentence, startsSentence, type View, wordsAt } from '../view.ts';
import { apposition } from './counted.ts';
import type { GroupFound } from './groupFound.ts';
import { type HeldPost, holdersIn } from './stateHolders.ts';

interface PluralPost extends HeldPost {
  readonly last: number;
}

/** "les ambassadeurs de France et d'Allemagne", "les ministres allemand et polonais des Affaires étrangères". */
export function officesOfStates(discourse: Discourse, i: number): GroupFound | undefined {
  const { view } = discourse;
  if (view.words.before.headLast) return undefined;
  const isDetermined = view.words.groupDeterminers.has(foldedAt(view, i));
  if (!isDetermined && !mayBegin(view, i)) return undefined;
  const head = isDetermined ? i + 1 : i;
  const places = sameSentence(view, i, head) ? postsOfStates(discourse, head) : undefined;
  if (places === undefined) return undefined;
  const apposed = apposition(discourse, places.last, places.states.length);
  const held =
    apposed === undefined ? holdersIn(discourse, places.states, places.post) : { members: apposed, holders: [] };
  if (held === undefined) return undefined;
  const first = isDetermined && !view.words.contracted.has(foldedAt(view, i)) ? i : head;
  return { first, last: places.last, ...held, rule: 'group-state-offices' };
}

/** The states in which a plural at token `head` is held, one each, in the order of the text. */
export function postsOfStates(discourse: Discourse, head: number): Places | undefined {
  const post = pluralPost(discourse.view, head);
  return post === undefined ? undefined : (byAdjectives(discourse, post) ?? byComplements(discourse, post));
}

/** A bare plural begins a line, or stands behind a word that gives all who follow their posts: "respectivement". */
const mayBegin = (view: View, i: number): boolean =>
  startsSentence(view, i) || view.tokens[i - 1]?.wordClass === 'adverb';

function pluralPost(view: View, head: number): PluralPost | undefined {
  const group = longestAt(view, head, view.groups);
  if (group?.row.holder !== undefined && group.row.of === 'Person') {
    const { holder, offices = [], holderLabel, words } = group.row;
    return { offices, holder, label: holderLabel ?? words, last: group.last };
  }
  const office = longestAt(view, head, view.offices);
  if (office === undefined || office.row.description || office.row.rank) return undefined;
  const [m, f, mp, fp] = office.row.forms;
  const words = view.folded.slice(head, office.last + 1).join(' ');
  const isPlural = (words === mp || words === fp) && words !== m && words !== f;
  return isPlural
    ? { offices: [office.row.office], holder: office.row.office, label: m, last: office.last }
    : undefined;
}

/** A post that several hold: in which states, and where the phrase ends. */
export interface Places {
  readonly states: readonly string[];
  readonly last: number;
  readonly post: HeldPost;
}

/** "allemand et polonais des Affaires étrangères", "russe, turc et iranien". */
function byAdjectives(discourse: Discourse, post: PluralPost): Places | undefined {
  const { view, adjectives } = discourse;
  const states: string[] = [];
  let last = post.last;
  for (let k = post.last + 1; sameSentence(view, post.last, k); ) {
    const state = adjectives.get(k);
    // "les dirigeants français et allemands": many of each
    if (state === undefined || isInPlural(discourse, k, state)) break;
    states.push(state);
    last = k;
    const joint = k + 1;
    if (rawAt(view, joint) !== ',' && !view.words.and.has(foldedAt(view, joint))) break;
    k = joint + 1;
  }
  if (new Set(states).size < 2) return undefined;
  const field = fieldBehind(view, last);
  return field === undefined ? { states, last, post } : { states, last: field.last, post: ofField(post, field.office) };
}

/** "allemands", not "français": a form that a singular without the s stands beside. */
function isInPlural({ view, known }: Discourse, i: number, state: string): boolean {
  const forms = known.get(state)?.demonyms?.[view.language]?.map((form) => fold(form)) ?? [];
  return view.words.isPlural(foldedAt(view, i)) && forms.includes(foldedAt(view, i).slice(0, -1));
}

/** "de France, d'Allemagne et du Royaume-Uni", "des Affaires étrangères de Chine et de Russie". */
function byComplements(discourse: Discourse, post: PluralPost): Places | undefined {
  const { view } = discourse;
  const field = fieldBehind(view, post.last);
  const from = field?.last ?? post.last;
  const states: string[] = [];
  let last = from;
  for (let k = from + 1; sameSentence(view, from, k); ) {
    if (!view.words.of.has(foldedAt(view, k))) break;
    const noun = view.words.articles.has(foldedAt(view, k + 1)) ? k + 2 : k + 1;
    const name = rangesFrom(discourse.fixed, noun).find(
      (mention) => discourse.known.get(mention.entity)?.type === 'State',
    );
    if (name === undefined || !sameSentence(view, from, noun)) break;
    states.push(name.entity);
    last = name.last;
    const joint = name.last + 1;
    k = rawAt(view, joint) === ',' || view.words.and.has(foldedAt(view, joint)) ? joint + 1 : joint;
  }
  if (new Set(states).size < 2) return undefined;
  return { states, last, post: field === undefined ? post : ofField(post, field.office) };
}

const ofField = (post: HeldPost, office: string): HeldPost => ({ ...post, offices: [office], holder: office });

/** "des Affaires étrangères": the field of a ministry behind a token. */
function fieldBehind(view: View, last: number): { readonly office: string; readonly last: number } | undefined {
  if (!view.words.of.has(foldedAt(view, last + 1)) || !sameSentence(view, last, last + 1)) return undefined;
  const first = view.words.articles.has(foldedAt(view, last + 2)) ? last + 3 : last + 2;
  const fields = Object.entries(view.words.portfolios).filter(([words]) => wordsAt(view, first, words.split(' ')));
  const [longest] = fields.sort(([a], [b]) => b.length - a.length);
  return longest === undefined
    ? undefined
    : { office: longest[1].office, last: first + longest[0].split(' ').length - 1 };
}
