import type { DescribedTerm, Section } from './ontology-sections.ts';

/** The sections as Markdown: a heading, what the section is about, and a table of its terms. */
export function termTables(sections: readonly Section[]): string {
  return sections.map(section).join('\n\n');
}

function section({ number, label, comment, terms }: Section): string {
  return [
    `### ${number}. ${label.en}`,
    '',
    comment.en,
    '',
    '| term | what it says | for example, in English and in French |',
    '| --- | --- | --- |',
    ...terms.map(row),
  ].join('\n');
}

function row(term: DescribedTerm): string {
  const { name, label, comment, example } = term;
  const cells = [
    [`**\`${name}\`**`, `${label.en} · *${label.fr}*`, ...facts(term)].join('<br>'),
    cell(comment.en),
    [...new Set([cell(example.en), cell(example.fr)])].join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What the file says of the term beside its notes. */
function facts({ kind, above, subjects, objects, symmetric, codes }: DescribedTerm): string[] {
  const ends =
    kind === 'annotation property' || objects.length === 0 ? code(subjects) : `${code(subjects)} → ${code(objects)}`;
  const relatives = kind === 'value' ? `a ${code(above)}` : `under ${code(above)}`;
  return [
    ...(subjects.length > 0 ? [ends] : []),
    ...(above.length > 0 ? [relatives] : []),
    ...(symmetric ? ['holds both ways'] : []),
    ...(codes.length > 0 ? [`PLOVER: ${codes.join(', ')}`] : []),
  ];
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
