import { type Alignment, align, common, coverage, unionOverlap } from './align.ts';
import { type Count, count, JUDGED, type Judged, type Judgement, judge, recordOf, sumCounts } from './metrics.ts';
import { type Naming, nameTriples } from './names.ts';
import type { Side, SideClaim } from './sides.ts';

type Pairs = Alignment<SideClaim, SideClaim>;

/** How alike the contents of a wanted and a found claim must be, for each row of the table. */
const ROWS = {
  'claims iou@0.3': [unionOverlap, 0.3],
  'claims iou@0.5': [unionOverlap, 0.5],
  'claims iou@0.8': [unionOverlap, 0.8],
  'claims iou@0.95': [unionOverlap, 0.95],
  'claims ref@0.3': [coverage, 0.3],
  'claims ref@0.8': [coverage, 0.8],
} as const;
type Row = keyof typeof ROWS;

export interface ClaimScores {
  readonly counts: Readonly<Record<Row | 'relations', Count>>;
  readonly judgements: Readonly<Record<Judged, Judgement>>;
  readonly errors: readonly string[];
}

/** Claims by their contents; who, how and with what words on those that are well aligned; relations on most. */
export function scoreClaims(gold: Side, found: Side, nameGold: Naming, nameFound: Naming): ClaimScores {
  const aligned = (row: Row): Pairs => {
    const [likeness, least] = ROWS[row];
    return align(gold.claims, found.claims, (a, b) => likeness(a.content, b.content), least);
  };
  const countRow = (row: Row): Count => count(aligned(row).pairs.length, found.claims.length, gold.claims.length);
  const strict = aligned('claims iou@0.8');
  const judged = judgeClaims(strict, nameGold, nameFound);
  const relations = scoreRelations(aligned('claims iou@0.3'), nameGold, nameFound);
  return {
    counts: { ...recordOf(Object.keys(ROWS) as Row[], countRow), relations: relations.count },
    judgements: judged.judgements,
    errors: [
      ...strict.missed.map(({ name, words }) => `claims: missed ${name} ${beginning(words)}`),
      ...strict.spurious.map(({ name, words }) => `claims: spurious ${name} ${beginning(words)}`),
      ...judged.errors,
      ...relations.errors,
    ],
  };
}

interface Answer {
  readonly metric: Judged;
  readonly right: boolean;
  readonly error: string;
}

function judgeClaims(
  { pairs }: Pairs,
  nameGold: Naming,
  nameFound: Naming,
): Pick<ClaimScores, 'judgements' | 'errors'> {
  const answers = pairs.flatMap(([wanted, got]) => judgePair(wanted, got, nameGold, nameFound));
  const ofMetric = (metric: Judged): readonly boolean[] =>
    answers.filter((answer) => answer.metric === metric).map(({ right }) => right);
  return {
    judgements: recordOf(JUDGED, (metric) => judge(ofMetric(metric))),
    errors: answers.filter(({ right }) => !right).map(({ error }) => error),
  };
}

/** The cue is asked for only where the gold has one, and it is right where it shares a letter with it. */
function judgePair(wanted: SideClaim, got: SideClaim, nameGold: Naming, nameFound: Naming): readonly Answer[] {
  const answer = (metric: Judged, right: boolean, want: string, have: string): Answer => ({
    metric,
    right,
    error: `${metric}: claim ${wanted.name} is ${want}, found ${have} (${got.name})`,
  });
  const same = (metric: Judged, want: readonly string[], have: readonly string[]): Answer =>
    answer(metric, [...want].sort().join() === [...have].sort().join(), want.join('+'), have.join('+'));
  const touches = wanted.cues.some((place) => got.cues.some((other) => common(place, other) > 0));
  return [
    same('speaker', nameGold(wanted.speakers), nameFound(got.speakers)),
    same('attribution', [wanted.attribution], [got.attribution]),
    ...(wanted.cue === undefined ? [] : [answer('cue', touches, quoted(wanted.cue), quoted(got.cue))]),
    same('polarity', [wanted.polarity], [got.polarity]),
    same('force', wanted.forces, got.forces),
  ];
}

/** Relations count with the claim that states them: those of a claim without a partner are missed, or spurious. */
function scoreRelations(
  { pairs, missed, spurious }: Pairs,
  nameGold: Naming,
  nameFound: Naming,
): { readonly count: Count; readonly errors: readonly string[] } {
  const all: readonly (readonly [string, SideClaim | undefined, SideClaim | undefined])[] = [
    ...pairs.map(([wanted, got]) => [wanted.name, wanted, got] as const),
    ...missed.map((wanted) => [wanted.name, wanted, undefined] as const),
    ...spurious.map((got) => [got.name, undefined, got] as const),
  ];
  const compared = all.map(([name, wanted, got]) => ({
    name,
    want: nameTriples(wanted?.relations ?? [], nameGold),
    have: nameTriples(got?.relations ?? [], nameFound),
  }));
  return {
    count: sumCounts(compared.map(({ want, have }) => count(common(want, have), have.size, want.size))),
    errors: compared.flatMap(({ name, want, have }) => [
      ...[...want].filter((triple) => !have.has(triple)).map((triple) => `relations: claim ${name} missed ${triple}`),
      ...[...have].filter((triple) => !want.has(triple)).map((triple) => `relations: claim ${name} spurious ${triple}`),
    ]),
  };
}

function quoted(words: string | undefined): string {
  return words === undefined ? 'none' : JSON.stringify(words);
}

function beginning(words: string): string {
  const characters = [...words];
  return JSON.stringify(characters.length > 90 ? `${characters.slice(0, 90).join('')}…` : words);
}
