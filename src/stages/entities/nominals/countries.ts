import type { TokenMention } from '../../../doc/layers.ts';
import { type Discourse, lastMention, mentionsWithin, stateOf, typeOf } from '../discourse.ts';
import { foldedAt, partsOf, rawAt, sameSentence, startsSentence } from '../view.ts';
import type { Kind, Nominal } from './nominal.ts';
import { isAlone } from './shortNames.ts';

/** "ce pays", "le gouvernement": the state that the description points to. */
export function country(discourse: Discourse, i: number, first: number, kind: Kind): Nominal | undefined {
  const { view } = discourse;
  const word = foldedAt(view, i);
  const isCountry = view.words.countries.has(word);
  if (!isCountry && !view.words.governments.has(word)) return undefined;
  if (!isAlone(discourse, i) && !(isCountry && kind === 'demonstrative')) return undefined;
  const id = isCountry ? countryFor(discourse, i, kind) : governmentFor(discourse, i, kind);
  return id === undefined ? undefined : { first, last: i, id, rule: isCountry ? 'country' : 'government' };
}

function countryFor(discourse: Discourse, i: number, kind: Kind): string | undefined {
  const isState = (mention: TokenMention): boolean => typeOf(discourse, mention.entity) === 'State';
  const isHolder = (mention: TokenMention): boolean =>
    typeOf(discourse, mention.entity) === 'Person' && stateOf(discourse, mention.entity) !== undefined;
  const whose = discourse.view.tokens[i - 2]?.wordClass === 'relative';
  if ((kind === 'definite' || kind === 'demonstrative') && !whose) return lastState(discourse, i, isState);
  const holder =
    (kind === 'own' ? speakerAfter(discourse, i, isHolder) : undefined) ?? lastMention(discourse, i, 2, isHolder);
  return holder === undefined ? lastMention(discourse, i, 1, isState)?.entity : stateOf(discourse, holder.entity);
}

/** « Mon pays … », a dit X: whoever is named behind the quotation in its sentence. */
function speakerAfter(
  discourse: Discourse,
  i: number,
  isHolder: (mention: TokenMention) => boolean,
): TokenMention | undefined {
  const { view } = discourse;
  const close = view.quotes[view.tokens[i]?.quote ?? -1]?.close;
  return close === undefined
    ? undefined
    : discourse.fixed.find(
        (mention) => mention.first > close && sameSentence(view, close, mention.first) && isHolder(mention),
      );
}

/** The state named last, but not the subject of the same sentence: "la Chine maintiendra son aide à ce pays". */
function lastState(discourse: Discourse, i: number, isState: (mention: TokenMention) => boolean): string | undefined {
  const subject = mentionsWithin(discourse, i, 0).find(isState);
  const other = lastMention(discourse, i, 3, (mention) => isState(mention) && mention.entity !== subject?.entity);
  const isHere = other !== undefined && sameSentence(discourse.view, other.first, i);
  const joint = isHere || subject === undefined ? undefined : statePartner(discourse, i, subject.entity);
  return joint ?? (other ?? subject)?.entity;
}

/** "la relation franco-arménienne": the other of two states that one adjective names in the same sentence. */
function statePartner(discourse: Discourse, i: number, subject: string): string | undefined {
  const { view, known } = discourse;
  const named = new Set(discourse.past.map(({ entity }) => entity));
  for (let k = i - 1; k >= 0 && sameSentence(view, k, i); k--) {
    const parts = partsOf(rawAt(view, k));
    if (!/\p{L}-\p{L}/u.test(rawAt(view, k)) || parts.length !== 2) continue;
    const partner = [...named].find((id) => {
      const demonyms = known.get(id)?.demonyms?.[view.language] ?? [];
      return id !== subject && demonyms.some((name) => partsOf(name).join(' ') === parts[1]);
    });
    if (partner !== undefined) return partner;
  }
  return undefined;
}

function governmentFor(discourse: Discourse, i: number, kind: Kind): string | undefined {
  const isState = (mention: TokenMention): boolean => typeOf(discourse, mention.entity) === 'State';
  const states = new Set(discourse.past.filter(isState).map((mention) => mention.entity));
  if (states.size === 1) return [...states][0];
  const topic = topicState(discourse, i, isState);
  if (topic !== undefined) return topic;
  if (kind !== 'possessive') return undefined;
  return lastMention(discourse, i, 0, isState)?.entity ?? countryFor(discourse, i, kind);
}

/** "On Fiji, the forum wrote to the junta": the state that the sentence is about, as its first words say. */
function topicState(
  { view, past }: Discourse,
  i: number,
  isState: (mention: TokenMention) => boolean,
): string | undefined {
  const topic = past.find((mention) => sameSentence(view, mention.first, i));
  if (topic === undefined || !isState(topic) || rawAt(view, topic.last + 1) !== ',') return undefined;
  const from = view.words.articles.has(foldedAt(view, topic.first - 1)) ? topic.first - 2 : topic.first - 1;
  return view.tokens[from]?.wordClass === 'preposition' && startsSentence(view, from) ? topic.entity : undefined;
}
