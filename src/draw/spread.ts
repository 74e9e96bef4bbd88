/** A box by its centre. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rounds of pushing; each round lets the overlaps shrink, and dense drawings need some hundred. */
const ROUNDS = 500;

/**
 * Pushes boxes apart until none overlap, each pair along the axis where they overlap least, so that a drawing keeps its
 * shape. The same boxes give the same places.
 *
 * @param gapOf What is to be left free between two boxes, by their places in the list.
 */
export function spread(boxes: readonly Box[], gapOf: (a: number, b: number) => number): readonly Box[] {
  const moved = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round++) {
    let overlapping = false;
    for (const [index, a] of moved.entries()) {
      for (const [other, b] of moved.entries()) {
        if (other > index) overlapping = pushApart(a, b, gapOf(index, other)) || overlapping;
      }
    }
    if (!overlapping) break;
  }
  return moved;
}

type Moving = { -readonly [Key in keyof Box]: Box[Key] };

function pushApart(a: Moving, b: Moving, gap: number): boolean {
  const x = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
  const y = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
  if (x <= 0.01 || y <= 0.01) return false;
  const axis = x < y ? 'x' : 'y';
  const by = (Math.min(x, y) / 2) * (a[axis] <= b[axis] ? 1 : -1);
  a[axis] -= by;
  b[axis] += by;
  return true;
}
