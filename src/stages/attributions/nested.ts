import type { TokenRange } from '../../doc/layers.ts';
import type { Found } from './found.ts';

export interface Attributions {
  readonly found: readonly Found[];
  /** Cues whose speaker could not be settled. */
  readonly open: readonly TokenRange[];
}

/** Drops attributions whose cue lies inside a stronger one's content, and those that repeat another's content. */
export function withoutNested(found: readonly Found[]): Attributions {
  const sorted = [...found].sort((a, b) => b.strength - a.strength || size(b) - size(a));
  const kept: Found[] = [];
  for (const candidate of sorted) {
    const cue = candidate.cue;
    const isInside =
      cue !== undefined && kept.some((k) => k.content.some((r) => r.first <= cue.first && cue.last <= r.last));
    const repeats = kept.some((k) => overlap(k, candidate) > 0.5 * size(candidate));
    if (!isInside && !repeats) kept.push(candidate);
  }
  const settled = kept
    .filter((k) => k.speakers.length > 0)
    .sort((a, b) => (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0));
  return { found: settled, open: kept.flatMap((k) => (k.speakers.length === 0 && k.cue !== undefined ? [k.cue] : [])) };
}

const size = (found: Found): number => found.content.reduce((n, r) => n + r.last - r.first + 1, 0);

function overlap(a: Found, b: Found): number {
  let n = 0;
  for (const x of a.content)
    for (const y of b.content) n += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first) + 1);
  return n;
}
