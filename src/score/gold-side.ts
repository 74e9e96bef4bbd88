import type { Span } from '../doc/span.ts';
import type { Gold, GoldClaim } from './gold.ts';
import type { TextView } from './letters.ts';
import type { Side, SideClaim } from './sides.ts';

/** A gold annotation as a side of the comparison: its words are looked up in the text. */
export function goldSide(gold: Gold, view: TextView): Side {
  const places = (words: readonly string[]) => words.flatMap(view.wholeWords).map((span) => view.letters([span]));
  return {
    actors: gold.actors.map(({ id, type, label, names, nominals, members }) => ({
      id,
      type,
      label,
      places: places([...names, ...nominals]),
      members,
    })),
    initiatives: gold.initiatives.map(({ id, label, mentions }) => ({
      id,
      type: 'Initiative',
      label,
      places: places(mentions),
      members: [],
    })),
    claims: sideClaims(gold.claims, view),
    meetings: gold.meetings,
  };
}

/** Claims come in the order of the text, by which claims in the same words are told apart. */
function sideClaims(claims: readonly GoldClaim[], view: TextView): readonly SideClaim[] {
  const taken: Span[] = [];
  let from = 0;
  return claims.map((claim) => {
    const spans = placeContent(claim.content, view, from, taken);
    taken.push(...spans);
    from = spans[0]?.start ?? from;
    return {
      name: claim.name,
      words: claim.content.join(' … '),
      content: view.letters(spans),
      speakers: claim.speakers,
      cues: claim.cue === undefined ? [] : view.wholeWords(claim.cue).map((span) => view.letters([span])),
      ...(claim.cue !== undefined && { cue: claim.cue }),
      attribution: claim.attribution,
      forces: claim.forces,
      polarity: claim.polarity,
      relations: claim.relations,
    };
  });
}

/**
 * Where the pieces of a content stand, each behind the one before. A place of an earlier claim is taken again only
 * where there is no other; and whoever annotated out of order gets the first place in the text.
 */
function placeContent(
  pieces: readonly string[],
  view: TextView,
  from: number,
  taken: readonly Span[],
): readonly Span[] {
  const spans: Span[] = [];
  let at = from;
  for (const piece of pieces) {
    const whole = view.wholeWords(piece);
    const places = whole.length > 0 ? whole : [view.anywhere(piece) ?? []].flat();
    const ahead = places.filter(({ start }) => start >= at);
    const place =
      ahead.find((span) => ![...taken, ...spans].some((other) => isSame(span, other))) ?? ahead[0] ?? places[0];
    if (place === undefined) continue;
    spans.push(place);
    at = place.end;
  }
  return spans;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
