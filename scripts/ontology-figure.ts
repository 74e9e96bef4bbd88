import type { DescribedTerm, Section } from './ontology-sections.ts';

// The figure of the vocabulary: a box a class with the properties whose values are words and numbers, an arrow for the
// properties that lead to another class, a hollow one to the class above. Classes of values stand in the boxes.

const FONT = 'Helvetica,Arial,sans-serif';

/** Fills of the boxes, one a section. */
const FILLS = ['#eef3fb', '#eaf6ec', '#fdf3e3', '#fbecec', '#f3edfa', '#f2f2f2'];

/** Arrows by properties of other vocabularies, of which the ontology says no more than that they are properties. */
const OUTSIDE_ARROWS = [
  'Mention -> Span [label="oa:hasTarget"];',
  'Mention -> Actor [label="oa:hasBody"];',
  'Mention -> Initiative [label="oa:hasBody"];',
  'Span -> Text [label="oa:hasSource"];',
  'Extraction -> Text [label="prov:used"];',
];

/** Room for a letter of a box, in points: fonts that stand in for Helvetica are wider. */
const LETTER_WIDTH = 7;

/** The figure in the language of Graphviz. */
export function figure(sections: readonly Section[]): string {
  const terms = sections.flatMap((section) => section.terms);
  const drawn = new Set(terms.filter(isDrawn).map(({ name }) => name));
  return [
    'digraph depeche {',
    `  graph [rankdir=LR, bgcolor=white, nodesep=0.25, ranksep=0.9, fontname="${FONT}", fontsize=12, margin=0.2];`,
    `  node [shape=plain, fontname="${FONT}", fontsize=11];`,
    `  edge [fontname="${FONT}", fontsize=9, color="#555555", arrowsize=0.7];`,
    ...sections.flatMap((section, index) => cluster(section, terms, drawn, FILLS[index] ?? '#ffffff')),
    ...arrows(terms, drawn),
    ...OUTSIDE_ARROWS.map((arrow) => `  ${arrow}`),
    ...terms.filter(isDrawn).flatMap(({ name, above }) => above.filter((one) => drawn.has(one)).map(upward(name))),
    '}',
    '',
  ].join('\n');
}

function isDrawn({ kind, above }: DescribedTerm): boolean {
  return kind === 'class' && !above.includes('skos:Concept');
}

function cluster(
  { number, label, terms: own }: Section,
  terms: readonly DescribedTerm[],
  drawn: ReadonlySet<string>,
  fill: string,
): string[] {
  const classes = own.filter(isDrawn);
  if (classes.length === 0) return [];
  return [
    `  subgraph cluster_${number} {`,
    `    label="${label.en}"; labeljust=l; style="rounded"; color="#bbbbbb";`,
    ...classes.map(({ name }) => `    ${name} [label=<${box(name, terms, drawn, fill)}>];`),
    '  }',
  ];
}

/** A table with the name of the class, and a line for each property that leads to no other box. */
function box(name: string, terms: readonly DescribedTerm[], drawn: ReadonlySet<string>, fill: string): string {
  const inside = terms.filter(
    ({ kind, subjects, objects }) =>
      kind !== 'relation' && subjects.includes(name) && !objects.some((object) => drawn.has(object)),
  );
  const lines = inside.map((property) => `${property.name}<BR ALIGN="LEFT"/>`).join('');
  const row = lines === '' ? '' : `<TR><TD ALIGN="LEFT" BGCOLOR="white"><FONT POINT-SIZE="9">${lines}</FONT></TD></TR>`;
  const width =
    LETTER_WIDTH * Math.max(...[name, ...inside.map((property) => property.name)].map(({ length }) => length));
  return [
    '<TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0" CELLPADDING="5" COLOR="#888888">',
    `<TR><TD WIDTH="${width + 10}" BGCOLOR="${fill}"><B>${name}</B></TD></TR>${row}</TABLE>`,
  ].join('');
}

/** One arrow from a class to another, with the names of all properties that lead there. */
function arrows(terms: readonly DescribedTerm[], drawn: ReadonlySet<string>): string[] {
  const names = new Map<string, string[]>();
  for (const { name, kind, subjects, objects } of terms) {
    if (kind !== 'object property') continue;
    for (const from of subjects) {
      for (const to of objects.filter((object) => drawn.has(object))) {
        const pair = `${from} -> ${to}`;
        names.set(pair, [...(names.get(pair) ?? []), name]);
      }
    }
  }
  return [...names].map(([pair, properties]) => `  ${pair} [label="${properties.join('\\n')}"];`);
}

function upward(name: string): (above: string) => string {
  // Drawn from the class above, so that it stands before its subclasses.
  return (above) => `  ${above} -> ${name} [dir=back, arrowtail=empty, style=dashed];`;
}
