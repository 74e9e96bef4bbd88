import nlp from 'compromise/two';
import type { ScannedWord } from '../../stages/scan.ts';

/** What compromise takes a word for. */
export type PartOfSpeech = 'verb' | 'noun' | 'name' | 'demonym' | 'adjective' | 'adverb' | undefined;

interface Term {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  post: string;
  readonly tags?: ReadonlySet<string> | readonly string[];
  readonly implicit?: string;
}
interface View {
  readonly docs: readonly (readonly Term[])[];
  readonly compute: (passes: readonly string[]) => View;
}
/** compromise takes sentences of terms, which its types leave out. */
interface Compromise {
  readonly tokenize: (sentences: readonly { readonly terms: readonly Term[] }[]) => View;
}
const compromise = nlp as unknown as Compromise;
/** Of compromise's passes those that our own tagging builds on; its corrections by phrase come last and cost the most. */
const PASSES = ['lexicon', 'preTagger'];

/**
 * The parts of speech of words by compromise. It is given our words, not the text, since it rewrites some white space
 * and cuts differently: so no offset comes from it. `sentence[i]` is the sentence of word `i`. One entry a word.
 */
export function partsOfSpeech(words: readonly ScannedWord[], sentence: readonly number[]): PartOfSpeech[] {
  const out: PartOfSpeech[] = words.map(() => undefined);
  const terms: Term[][] = [];
  const places: number[][] = [];
  for (const [i, word] of words.entries()) {
    if (i === 0 || sentence[i] !== sentence[i - 1] || terms.length === 0) {
      terms.push([]);
      places.push([]);
    }
    if (word.kind === 'mark') {
      const before = terms.at(-1)?.at(-1);
      if (before !== undefined) before.post = `${word.raw} `;
      continue;
    }
    terms.at(-1)?.push({ text: word.raw, normal: word.norm, pre: '', post: ' ', tags: [] });
    places.at(-1)?.push(i);
  }
  const filled = terms.map((list, n) => ({ list, places: places[n] ?? [] })).filter(({ list }) => list.length > 0);
  const { docs } = compromise.tokenize(filled.map(({ list }) => ({ terms: list }))).compute(PASSES);
  for (const [n, { places: indices }] of filled.entries()) {
    // a contraction becomes two terms, the second without text
    const own = (docs[n] ?? []).filter((term) => term.text !== '');
    for (const [k, index] of indices.entries()) out[index] = partOf(own[k]);
  }
  return out;
}

function partOf(term: Term | undefined): PartOfSpeech {
  const tags = new Set(term?.tags);
  if (tags.has('Verb')) return 'verb';
  if (tags.has('Demonym')) return 'demonym';
  if (tags.has('ProperNoun')) return 'name';
  if (tags.has('Adverb')) return 'adverb';
  if (tags.has('Adjective')) return 'adjective';
  return tags.has('Noun') ? 'noun' : undefined;
}
