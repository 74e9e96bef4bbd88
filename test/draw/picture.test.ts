import { DataFactory, Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../src/draw/label-box.ts';
import { layOut } from '../../src/draw/layout.ts';
import { drawPicture } from '../../src/draw/picture.ts';
import { spread } from '../../src/draw/spread.ts';
import { ENGLISH, FRENCH, quadsOf } from '../explore/graphs.ts';

const QUADS = [...quadsOf(FRENCH, 'a.fr'), ...quadsOf(ENGLISH, 'b.en')];

/** The group of the picture that draws the line between two IRIs. */
function lineOf(svg: string, from: string, to: string): string {
  const base = 'https://w3id.org/depeche/';
  const title = `<title>${base}${from}-&gt;${base}${to}</title>`;
  const groups = svg.replaceAll('&#45;', '-').split('<g ');
  return groups.find((group) => group.includes(title)) ?? '';
}

describe('the picture', () => {
  it('has actors and initiatives, lines named by relation and speaker, dashed or dotted where not actual', async () => {
    const svg = (await drawPicture(QUADS)) ?? '';
    for (const name of ['Peru', 'Morocco', 'China', 'Belt and Road']) expect(svg).toContain(`>${name}`);
    expect(lineOf(svg, 'state/PE', 'state/MA')).toContain('>supports · LQ<');
    expect(lineOf(svg, 'state/PE', 'state/MA')).not.toContain('stroke-dasharray');
    expect(lineOf(svg, 'state/PE', 'initiative/belt-and-road')).toContain('stroke-dasharray="5,2"');
    expect(lineOf(svg, 'state/CN', 'state/MA')).toContain('stroke-dasharray="1,5"');
    expect(lineOf(svg, 'state/CN', 'initiative/belt-and-road')).toContain('>proposes · ¶<');
    expect(svg).toMatch(/>LQ<\/text>\s*<text[^>]*>[\s\u00a0]*Luis Quispe</);
  });

  it('speaks the language that is asked for', async () => {
    const svg = (await drawPicture(QUADS, { language: 'fr' })) ?? '';
    expect(svg).toContain('>Pérou<');
    expect(svg).toContain('>soutient · LQ<');
  });

  it('is the same each time', async () => {
    expect(await drawPicture(QUADS)).toBe(await drawPicture(QUADS));
    expect(await drawPicture(many(60))).toBe(await drawPicture(many(60)));
  });

  it('takes no markup or escape from a label', async () => {
    const labels = ['"><script>x</script>', 'a & b &lt;c', 'back\\slash \\N \\G', '</svg><b>'];
    for (const label of labels) {
      const svg = (await drawPicture(labelled(label))) ?? '';
      expect(svg).not.toMatch(/<script|<b>|<\/svg>[\s\S]*<\/svg>/);
      expect(textOf(svg)).toContain(label);
    }
  });

  it('is drawn for hundreds of actors too', async () => {
    const svg = (await drawPicture(many(200))) ?? '';
    expect(svg.match(/class="node"/g)).toHaveLength(200);
  });

  it('is none where nothing is stated', async () => {
    expect(await drawPicture([])).toBeUndefined();
  });
});

describe('the layout', () => {
  it('puts no box on another, and those that lines join near each other', async () => {
    const boxes = Array.from({ length: 60 }, (_, index) => ({ width: 60 + (index % 5) * 20, height: 30 }));
    const lines = boxes.slice(1).map((_, index) => [Math.floor(index / 3), index + 1] as const);
    const placed = await layOut({ boxes, lines });
    const overlaps = placed.flatMap((a, index) =>
      placed.slice(index + 1).filter((b) => {
        const [x, y] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
        return x < (a.width + b.width) / 2 && y < (a.height + b.height) / 2;
      }),
    );
    expect(overlaps).toEqual([]);
    const distance = (a: number, b: number) =>
      Math.hypot((placed[a]?.x ?? 0) - (placed[b]?.x ?? 0), (placed[a]?.y ?? 0) - (placed[b]?.y ?? 0));
    const mean = (pairs: readonly (readonly [number, number])[]) =>
      pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length;
    const all = boxes.flatMap((_, a) => boxes.slice(a + 1).map((__, b) => [a, a + 1 + b] as const));
    expect(mean(lines)).toBeLessThan(mean(all) / 2);
  });

  it('parts boxes of one place', () => {
    const box = { x: 0, y: 0, width: 40, height: 20 };
    const [a, b] = spread([box, box], () => 10);
    expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0))).toBeCloseTo(30, 1);
  });
});

describe('a label', () => {
  it('is broken at spaces into lines that its box holds', () => {
    expect(boxOf('Peace and Security Council of the African Union').lines).toEqual([
      'Peace and Security',
      'Council of the African',
      'Union',
    ]);
    expect(boxOf('a'.repeat(30)).lines).toEqual(['a'.repeat(22), 'a'.repeat(8)]);
    expect(boxOf('word '.repeat(40)).lines).toHaveLength(4);
    expect(boxOf('word '.repeat(40)).lines.at(-1)).toMatch(/…$/);
    expect(boxOf('中华人民共和国').width).toBeGreaterThan(boxOf('aaaaaaa').width);
  });
});

/** The graph of the English article with another name for Peru. */
function labelled(label: string): Quad[] {
  return quadsOf(ENGLISH, 'b.en').map((quad) =>
    quad.subject.value.endsWith('state/PE') && quad.predicate.value.endsWith('#label')
      ? DataFactory.quad(quad.subject, quad.predicate, DataFactory.literal(label, 'en'))
      : quad,
  );
}

/** Actors with two propositions each, in the reporter's voice. */
function many(count: number): Quad[] {
  const rows = Array.from({ length: count }, (_, index) => {
    const statement = (name: string, object: number) => `:p${index}${name} a dep:Proposition ; dep:reportedIn :article ;
      dep:subject :a${index} ; dep:relation dep:supports ; dep:object :a${object} ; dep:modality dep:actual .`;
    return `:a${index} a dep:State, dep:Actor ; rdfs:label "Actor ${index}"@en .
      ${statement('x', (index * 7 + 1) % count)} ${statement('y', Math.floor(index / 2))}`;
  });
  return new Parser().parse(`@prefix : <https://example.org/> . @prefix dep: <https://w3id.org/depeche/ns#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . :article a dep:Article . ${rows.join('\n')}`);
}

/** What a reader sees: lines of text, entities resolved. */
function textOf(svg: string): string {
  const lines = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line);
  return lines
    .join(' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
