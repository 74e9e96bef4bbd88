import type { HeadRow } from '../../../lang/entityWords.ts';
import type { NameHit } from '../known/names.ts';
import type { FoundName } from '../names/foundName.ts';
import { phraseEnd } from '../names/phrases.ts';
import { foldedAt, isCapital, rawAt, sameSentence, wordsAt } from '../view.ts';
import { type InitiativeScope, initiative, partnershipOf } from './initiativeName.ts';

/** "partenariat stratégique global": known by its kind and its parties; "Commission de partenariat stratégique" is its own. */
export function partnership(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  const { heads, words, needs } = view.words.partnership;
  if (!heads.has(row.words)) return undefined;
  const kinds = new Set<string>();
  let last = headLast;
  for (let k = headLast + 1; sameSentence(view, i, k); k++) {
    const kind = words[foldedAt(view, k)];
    if (kind !== undefined) {
      kinds.add(kind);
      last = k;
    } else if (!view.words.of.has(foldedAt(view, k)) && !view.words.and.has(foldedAt(view, k))) break;
  }
  if (![...kinds].some((kind) => needs.has(kind))) return undefined;
  const body = i - 2;
  if (
    view.words.of.has(foldedAt(view, i - 1)) &&
    isCapital(view, body) &&
    view.organizationHeads.has(foldedAt(view, body))
  )
    return initiative(scope, { first: body, last }, row, 'partnership-body');
  return partnershipOf(scope, { first: i, last }, row, kinds);
}

/** "l'accord de libre-échange entre…": one instrument under negotiation needs no capital. */
export function agreement(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  if (!view.words.agreementHeads.has(row.words) && !view.words.singleAgreements.has(row.words)) return undefined;
  const kind = view.words.agreementKinds.find((words) => wordsAt(view, headLast + 1, words.split(' ')));
  if (kind !== undefined)
    return initiative(scope, { first: i, last: headLast + kind.split(' ').length }, row, 'agreement-kind', {
      kind: kind.replaceAll('-', ' '),
    });
  const definite = view.words.definite.has(foldedAt(view, i - 1));
  if (definite && view.words.singleAgreements.has(row.words))
    return initiative(scope, { first: i, last: headLast }, row, 'agreement-single');
  const parties = definite ? pairEnd(scope, headLast) : undefined;
  if (parties !== undefined) return initiative(scope, { first: i, last: parties }, row, 'agreement-parties');
  const last = phraseEnd(view, headLast, scope.hits);
  const participle = rawAt(view, last + 1) === ',' ? last + 2 : last + 1;
  if (
    definite &&
    last > headLast &&
    sameSentence(view, i, participle) &&
    view.words.concluded.has(foldedAt(view, participle))
  )
    return initiative(scope, { first: i, last }, row, 'agreement-concluded');
  if (isSigned(scope, i, last)) return initiative(scope, { first: i, last }, row, 'agreement-signed');
  const about = foldedAt(view, headLast + 1);
  if (definite && view.words.topicPrepositions.has(about))
    return initiative(scope, { first: i, last }, row, 'agreement-topic');
  return undefined;
}

/** "ont signé une convention de règlement": one instrument, which the text tells of as signed and says what about. */
function isSigned({ view }: InitiativeScope, i: number, last: number): boolean {
  if (view.words.before.headLast || view.words.definite.has(foldedAt(view, i - 1))) return false;
  const hasTopic = view.tokens
    .slice(i + 1, last)
    .some(
      ({ index }) => view.words.of.has(foldedAt(view, index)) && !view.words.bareTopics.has(foldedAt(view, index + 1)),
    );
  const verb = view.tokens[i - 1]?.wordClass === 'determiner' ? i - 2 : -1;
  return hasTopic && view.words.concluded.has(foldedAt(view, verb)) && sameSentence(view, verb, i);
}

/** "l'accord du 12 mai", "le cessez-le-feu du 27 novembre 2024": a date tells which one it is. */
export function dated(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  if (!view.words.definite.has(foldedAt(view, i - 1)) || !view.words.of.has(foldedAt(view, headLast + 1)))
    return undefined;
  const month = headLast + 3;
  if (!/^\p{Nd}{1,2}(?:er)?$/u.test(rawAt(view, headLast + 2)) || !view.words.months.has(foldedAt(view, month)))
    return undefined;
  const last = /^\p{Nd}{4}$/u.test(rawAt(view, month + 1)) ? month + 1 : month;
  return initiative(scope, { first: i, last }, row, 'agreement-date');
}

/** Where "entre l'Union européenne et le Maroc" ends behind a head. */
export function pairEnd({ view, hits }: InitiativeScope, headLast: number): number | undefined {
  if (!view.words.between.has(foldedAt(view, headLast + 1))) return undefined;
  const nameFrom = (i: number): NameHit | undefined =>
    hits.find(
      (hit) =>
        hit.first === (view.words.articles.has(foldedAt(view, i)) ? i + 1 : i) &&
        hit.entries.some(({ kind }) => kind !== 'demonym' && kind !== 'epithet'),
    );
  const first = nameFrom(headLast + 2);
  if (first === undefined) return undefined;
  const bracket =
    rawAt(view, first.last + 1) === '(' && rawAt(view, first.last + 3) === ')' ? first.last + 3 : first.last;
  return view.words.and.has(foldedAt(view, bracket + 1)) ? nameFrom(bracket + 2)?.last : undefined;
}

/** "le plan d'irrigation conçu par Lima". */
export function proposal(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  if (!view.words.definite.has(foldedAt(view, i - 1))) return undefined;
  const last = phraseEnd(view, headLast, scope.hits);
  if (
    last === headLast ||
    !view.words.proposed.has(foldedAt(view, last + 1)) ||
    !view.words.by.has(foldedAt(view, last + 2))
  )
    return undefined;
  return initiative(scope, { first: i, last }, row, 'initiative-proposed');
}
