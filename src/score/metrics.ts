/** What is counted as found, spurious and missed. */
export const COUNTED = [
  'actors',
  'groups',
  'initiatives',
  'claims iou@0.3',
  'claims iou@0.5',
  'claims iou@0.8',
  'claims iou@0.95',
  'claims ref@0.3',
  'claims ref@0.8',
  'relations',
  'meetings',
] as const;
export type Counted = (typeof COUNTED)[number];

/** What is right or wrong about each claim that was found, at iou@0.8. */
export const JUDGED = ['speaker', 'attribution', 'cue', 'force', 'polarity'] as const;
export type Judged = (typeof JUDGED)[number];

export const METRICS: readonly (Counted | Judged)[] = [...COUNTED, ...JUDGED];

export interface Count {
  readonly found: number;
  readonly spurious: number;
  readonly missed: number;
}

export interface Judgement {
  readonly right: number;
  readonly of: number;
}

export type Scores = Readonly<Record<Counted, Count>> & Readonly<Record<Judged, Judgement>>;

/** Shares from 0 to 1. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * @param found How many of those in the document are in the gold.
 * @param inDocument How many the document has in all.
 * @param inGold How many the gold has in all.
 */
export function count(found: number, inDocument: number, inGold: number): Count {
  return { found, spurious: inDocument - found, missed: inGold - found };
}

export function sumCounts(counts: readonly Count[]): Count {
  return {
    found: sum(counts.map(({ found }) => found)),
    spurious: sum(counts.map(({ spurious }) => spurious)),
    missed: sum(counts.map(({ missed }) => missed)),
  };
}

/** How many of the answers are right. */
export function judge(answers: readonly boolean[]): Judgement {
  return { right: answers.filter((answer) => answer).length, of: answers.length };
}

/** Where there was nothing to find and nothing was found, all is right. */
export function quality({ found, spurious, missed }: Count): Quality {
  return {
    precision: found + spurious > 0 ? found / (found + spurious) : missed > 0 ? 0 : 1,
    recall: found + missed > 0 ? found / (found + missed) : 1,
    f1: found > 0 ? (2 * found) / (2 * found + spurious + missed) : spurious + missed > 0 ? 0 : 1,
  };
}

/** 0 where there was no claim to judge. */
export function accuracy({ right, of }: Judgement): number {
  return of === 0 ? 0 : right / of;
}

/** Of several articles as if they were one: long articles weigh more. */
export function sumScores(all: readonly Scores[]): Scores {
  const judgements = (metric: Judged): Judgement => ({
    right: sum(all.map((scores) => scores[metric].right)),
    of: sum(all.map((scores) => scores[metric].of)),
  });
  return scoresOf((metric) => sumCounts(all.map((scores) => scores[metric])), judgements);
}

export function scoresOf(counted: (metric: Counted) => Count, judged: (metric: Judged) => Judgement): Scores {
  return { ...recordOf(COUNTED, counted), ...recordOf(JUDGED, judged) };
}

/** One figure for each metric, 0 to 1: F1 of what is counted, accuracy of what is judged. */
export function figures(scores: Scores): Readonly<Record<Counted | Judged, number>> {
  return {
    ...recordOf(COUNTED, (metric) => quality(scores[metric]).f1),
    ...recordOf(JUDGED, (metric) => accuracy(scores[metric])),
  };
}

/** A record with a value for each of the keys, in their order. */
export function recordOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
