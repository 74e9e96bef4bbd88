import { type Box, spread } from './spread.ts';

/** What is laid out: boxes by their size, in points, and the pairs that lines join, by index. */
export interface Drawing {
  readonly boxes: readonly { readonly width: number; readonly height: number }[];
  readonly lines: readonly (readonly [from: number, to: number])[];
}

/** Up to here forces between all pairs give the better drawing; above, the engine for large graphs is needed. */
const SMALL = 150;

/** Up to here there is room for boxes to stand far apart. */
const FEW = 40;

/** Free points between boxes, and between boxes that a line with words on it joins. */
const GAP = 14;
const LINE_GAP = 96;

const POINTS_PER_INCH = 72;

/**
 * Places boxes so that those that lines join are near each other and none overlap.
 *
 * @param wish How many times wider than high the drawing should be.
 * @returns The boxes by their centres, x to the right and y downwards, in points; the same for the same drawing.
 */
export async function layOut({ boxes, lines }: Drawing, wish = 1.6): Promise<readonly Box[]> {
  if (boxes.length === 0) return [];
  const { instance } = await import('@viz-js/viz');
  const viz = await instance();
  const engine = boxes.length <= SMALL ? 'fdp' : 'sfdp';
  const plain = viz.renderString(dotOf({ boxes, lines }, engine), { engine, format: 'plain' });
  const places = [...plain.matchAll(/^node n\d+ (\S+) (\S+)/gm)].map(([, x, y]) => [Number(x), Number(y)]);
  const centred = boxes.map(({ width, height }, index) => {
    const [x = 0, y = 0] = places[index] ?? [];
    return { x: Math.round(x * POINTS_PER_INCH), y: Math.round(-y * POINTS_PER_INCH), width, height };
  });
  const joined = new Set(lines.flatMap(([from, to]) => [from * boxes.length + to, to * boxes.length + from]));
  const gapOf = (a: number, b: number): number => (joined.has(a * boxes.length + b) ? LINE_GAP : GAP);
  return spread(stretched(centred, wish), gapOf).map((box) => ({ ...box, x: Math.round(box.x), y: Math.round(box.y) }));
}

function dotOf({ boxes, lines }: Drawing, engine: string): string {
  const nodes = boxes.map(
    ({ width, height }, index) => `n${index} [width=${inches(width)}, height=${inches(height)}];`,
  );
  const edges = countPairs(lines).map(([from, to, count]) => `n${from} -- n${to} [len=${lengthFor(count)}];`);
  const near = boxes.length <= FEW ? 2 : 1.1;
  const how = engine === 'fdp' ? `K=${near}, maxiter=1500` : 'K=1.5, repulsiveforce=1.6';
  return `graph {
graph [${how}, overlap=true, splines=false, pack=12];
node [shape=box, fixedsize=true, label=""];
${nodes.join('\n')}
${edges.join('\n')}
}`;
}

/** Each pair once, whichever way, with the number of its lines. */
function countPairs(lines: Drawing['lines']): readonly (readonly [from: number, to: number, count: number])[] {
  const counts = new Map<string, [number, number, number]>();
  for (const [a, b] of lines) {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const key = `${from} ${to}`;
    counts.set(key, [from, to, (counts.get(key)?.[2] ?? 0) + 1]);
  }
  return [...counts.values()];
}

/** In inches: many lines between two boxes need room for the words on them. */
function lengthFor(count: number): string {
  return (2.2 + 0.18 * Math.min(count - 1, 14)).toFixed(2);
}

function inches(points: number): string {
  return (points / POINTS_PER_INCH).toFixed(3);
}

/** Turns a high drawing on its side, and widens it: labels are wider than high, and so are screens and slides. */
function stretched(boxes: readonly Box[], wish: number): readonly Box[] {
  const [xs, ys] = [boxes.map(({ x }) => x), boxes.map(({ y }) => y)];
  const [width, height] = [range(xs), range(ys)];
  const turned = height > width ? boxes.map((box) => ({ ...box, x: box.y, y: box.x })) : boxes;
  const ratio = Math.max(width, height) / Math.max(1, Math.min(width, height));
  const factor = Math.min(1.6, Math.max(1, wish / ratio));
  return turned.map((box) => ({ ...box, x: box.x * factor }));
}

function range(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
