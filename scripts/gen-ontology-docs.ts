import { readFileSync } from 'node:fs';
import { instance } from '@viz-js/viz';
import { figure } from './ontology-figure.ts';
import { termTables } from './ontology-page.ts';
import { readSections } from './ontology-sections.ts';

const PAGE = 'docs/ontology.md';
const BEGIN = '<!-- The tables are made from ontology/depeche.ttl by npm run generate; do not edit. -->\n';
const END = '<!-- End of the tables. -->\n';

/** What the figure is, for those who cannot see it. */
const TITLE = 'The classes of the ontology, and the properties that lead from one to another';

/** The page that explains the vocabulary, with its tables anew and the rest as it stands, and the page's figure. */
export async function generate(): Promise<readonly { file: string; content: string }[]> {
  const sections = readSections('ontology/depeche.ttl');
  const graphviz = await instance();
  const drawing = graphviz.renderString(figure(sections), { format: 'svg' });
  return [
    { file: PAGE, content: withTables(readFileSync(PAGE, 'utf8'), termTables(sections)) },
    { file: 'docs/ontology.svg', content: drawing.replace('<svg ', `<svg role="img" aria-label="${TITLE}" `) },
  ];
}

function withTables(page: string, tables: string): string {
  const [before, rest] = page.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined) {
    throw new Error(`${PAGE} lacks the lines between which its tables stand: "${BEGIN.trim()}" and "${END.trim()}".`);
  }
  return `${before}${BEGIN}\n${tables}\n\n${END}${after}`;
}
