import { createHash } from 'node:crypto';
import { fold } from './normalise.ts';

/** Latin letters that are not a plain letter with a mark, so that decomposition leaves them alone. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h' };

/**
 * A short name that can stand in an IRI, from any name: `Visite d'État (2).fr` is `visite-d-etat-2.fr`. Lower-case
 * ASCII letters, digits, dots and hyphens, neither dots nor hyphens at the ends; never empty. Where letters had to be
 * left out (Cyrillic, Han…), a piece of the name's hash keeps two such names apart.
 */
export function slugOf(name: string): string {
  const folded = fold(name).replace(/\P{ASCII}/gu, (letter) => PLAIN[letter] ?? letter);
  const kept = folded
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/-*\.[-.]*/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
  const lost = /\P{ASCII}/u.test(folded.replace(/[^\p{L}\p{N}]/gu, ''));
  if (kept !== '' && !lost) return kept;
  const hash = createHash('sha256').update(name.normalize('NFC'), 'utf8').digest('hex').slice(0, 8);
  return `${kept === '' ? 'article' : kept}-${hash}`;
}
