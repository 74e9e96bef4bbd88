import type { Tense, VerbReading } from '../../doc/layers.ts';
import { PARADIGMS } from './conjugation.generated.ts';

type Features = Omit<VerbReading, 'lemma'>;

interface Paradigm {
  readonly infinitive: string;
  readonly slotsByEnding: ReadonlyMap<string, readonly Features[]>;
}

const SIX: readonly Omit<Features, 'tense'>[] = [
  { person: 1, number: 's' },
  { person: 2, number: 's' },
  { person: 3, number: 's' },
  { person: 1, number: 'p' },
  { person: 2, number: 'p' },
  { person: 3, number: 'p' },
];

const finite = (tense: Tense): readonly Features[] => SIX.map((features) => ({ tense, ...features }));

/** The slots in the order of the generated table. */
const SLOTS: readonly Features[] = [
  ...finite('present'),
  ...finite('subjunctive'),
  ...finite('imperative'),
  ...finite('imperfect'),
  { tense: 'gerund' },
  { tense: 'participle', gender: 'm', number: 's' },
  { tense: 'participle', gender: 'm', number: 'p' },
  { tense: 'participle', gender: 'f', number: 's' },
  { tense: 'participle', gender: 'f', number: 'p' },
  ...finite('past'),
  ...finite('imperfectSubjunctive'),
  ...finite('future'),
  ...finite('conditional'),
  { tense: 'infinitive' },
];

interface StemEntry {
  /** As the lemma writes it, with its ligature. */
  readonly stem: string;
  readonly paradigm: Paradigm;
}

interface Index {
  readonly stems: ReadonlyMap<string, readonly StemEntry[]>;
  /** In UTF-16 units: no shorter stem of a word need be looked up. */
  readonly longestEnding: number;
}

/** Built at the first look-up, so that articles in other languages do not pay for it. */
let index: Index | undefined;
const known = new Map<string, readonly VerbReading[]>();
/** The memo is emptied at this size, so that a long run over many articles does not grow without bound. */
const MEMO_SIZE = 50_000;

/**
 * Reads a word as forms of French verbs.
 *
 * @param form one word, lower case, NFC; "œ" and "oe" are the same.
 * @returns all readings, lemma by lemma in the order of the alphabet, within a lemma in the order of the table;
 *   empty where the word is no form of a known verb.
 */
export function verbReadings(form: string): readonly VerbReading[] {
  const key = withoutLigature(form);
  const memo = known.get(key);
  if (memo !== undefined) return memo;
  const readings = readForm(key);
  if (known.size >= MEMO_SIZE) known.clear();
  known.set(key, readings);
  return readings;
}

function readForm(key: string): readonly VerbReading[] {
  index ??= buildIndex();
  const { stems, longestEnding } = index;
  const readings: VerbReading[] = [];
  for (let cut = Math.max(0, key.length - longestEnding); cut <= key.length; cut += 1) {
    for (const { stem, paradigm } of stems.get(key.slice(0, cut)) ?? []) {
      const lemma = stem + paradigm.infinitive;
      for (const features of paradigm.slotsByEnding.get(key.slice(cut)) ?? []) readings.push({ lemma, ...features });
    }
  }
  return readings.sort((a, b) => (a.lemma < b.lemma ? -1 : a.lemma > b.lemma ? 1 : 0));
}

function buildIndex(): Index {
  const stems = new Map<string, StemEntry[]>();
  let longestEnding = 0;
  for (const [endings, stemList] of PARADIGMS) {
    const paradigm = buildParadigm(endings);
    for (const ending of paradigm.slotsByEnding.keys()) longestEnding = Math.max(longestEnding, ending.length);
    for (const listed of stemList.split(' ')) {
      const stem = listed === '-' ? '' : listed;
      const key = withoutLigature(stem);
      const entries = stems.get(key);
      if (entries === undefined) stems.set(key, [{ stem, paradigm }]);
      else entries.push({ stem, paradigm });
    }
  }
  return { stems, longestEnding };
}

function buildParadigm(endings: string): Paradigm {
  const slotsByEnding = new Map<string, Features[]>();
  let infinitive = '';
  for (const [slot, alternatives] of endings.split(',').entries()) {
    const features = SLOTS[slot];
    if (features === undefined || alternatives === '') continue;
    for (const listed of alternatives.split('|')) {
      const ending = listed === '-' ? '' : listed;
      slotsByEnding.set(ending, [...(slotsByEnding.get(ending) ?? []), features]);
      if (features.tense === 'infinitive') infinitive = ending;
    }
  }
  return { infinitive, slotsByEnding };
}

function withoutLigature(word: string): string {
  return word.includes('œ') ? word.replaceAll('œ', 'oe') : word;
}
