import type { ScannedWord } from '../../../stages/scan.ts';
import { plainTag, type Tag } from '../../tag.ts';
import { verbReadings } from '../conjugation.ts';
import { BE, CLAUSE_PRONOUNS, DO, HAVE, MODALS, RELATIVES } from '../words.ts';
import { before, isNominalAt, isSentenceStart, normBefore, type Place } from './place.ts';

/** The tag of a form of "be", "have" or "do", a modal, or an apostrophe; undefined for all other words. */
export function auxiliaryTag(place: Place, word: ScannedWord): Tag | undefined {
  const { norm, raw } = word;
  if (norm === "'s" || norm === "'") return possessiveOrVerb(place, word);
  if (!BE.has(norm) && !HAVE.has(norm) && !DO.has(norm) && !MODALS.has(norm)) return undefined;
  if (raw === 'May' || raw === 'Will') return isSentenceStart(place) && raw === 'Will' ? verb(norm) : undefined;
  const previous = before(place);
  const isNoun =
    (norm === 'will' || norm === 'might' || norm === 'can') &&
    (previous?.wordClass === 'determiner' ||
      previous?.wordClass === 'possessive' ||
      previous?.wordClass === 'adjective');
  return isNoun ? plainTag('noun') : verb(norm);
}

const verb = (norm: string): Tag => ({ wordClass: 'verb', verb: verbReadings(norm) });

/** "China's plan" has an owner, "he's" and "that's" a verb. */
function possessiveOrVerb(place: Place, word: ScannedWord): Tag {
  const owner = normBefore(place);
  // "nobody's backyard"
  if (/(?:body|one)$/.test(owner) && isNominalAt(place, 1)) return plainTag('possessive');
  const isPronoun = CLAUSE_PRONOUNS.has(owner) || RELATIVES.has(owner) || owner === 'what' || owner === 'here';
  return word.norm === "'s" && isPronoun ? verb("'s") : plainTag('possessive');
}
