import type { Document } from '../doc/article.ts';
import { align, unionOverlap } from './align.ts';
import { scoreClaims } from './claims.ts';
import { scoreEntities } from './entities.ts';
import { foundSide } from './found-side.ts';
import type { Gold } from './gold.ts';
import { goldSide } from './gold-side.ts';
import { viewText } from './letters.ts';
import { type Count, count, type Scores, scoresOf } from './metrics.ts';
import { type Naming, nameFound, nameGold } from './names.ts';
import type { Side } from './sides.ts';

export interface ArticleScores {
  readonly scores: Scores;
  /** A line for each miss, spurious finding and wrong answer. */
  readonly errors: readonly string[];
}

/**
 * Compares what was found in an article with what a careful reader found.
 *
 * @param gold Checked against the document's text, see `checkGold`.
 */
export function scoreDocument(gold: Gold, document: Document): ArticleScores {
  const view = viewText(document.text.value);
  const wanted = goldSide(gold, view);
  const found = foundSide(document, view);
  const entities = scoreEntities(wanted, found);
  const ofGold = nameGold(wanted);
  const ofFound = nameFound(found, entities.goldIds);
  const claims = scoreClaims(wanted, found, ofGold, ofFound);
  const meetings = scoreMeetings(wanted, found, ofGold, ofFound);
  const counts = { ...entities.counts, ...claims.counts, meetings: meetings.count };
  return {
    scores: scoresOf(
      (metric) => counts[metric],
      (metric) => claims.judgements[metric],
    ),
    errors: [...entities.errors, ...claims.errors, ...meetings.errors],
  };
}

/** A meeting is found where all its participants are, and no others. */
function scoreMeetings(
  gold: Side,
  found: Side,
  ofGold: Naming,
  ofFound: Naming,
): { readonly count: Count; readonly errors: readonly string[] } {
  const wanted = gold.meetings.map(({ participants }) => new Set(ofGold(participants)));
  const got = found.meetings.map(({ participants }) => new Set(ofFound(participants)));
  const { pairs, missed, spurious } = align(wanted, got, unionOverlap, 1);
  return {
    count: count(pairs.length, got.length, wanted.length),
    errors: [
      ...missed.map((participants) => `meetings: missed ${[...participants].join('+')}`),
      ...spurious.map((participants) => `meetings: spurious ${[...participants].join('+')}`),
    ],
  };
}
