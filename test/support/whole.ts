import { readFileSync } from 'node:fs';
import type { Document, Entity, Language } from '../../src/doc/article.ts';
import type { Span } from '../../src/doc/span.ts';

/** A small article, and all that is found in it, a line a record. */
export interface WholeCase {
  readonly title: string;
  readonly text: string;
  readonly found: readonly string[];
}

/** Reads cases, parted by blank lines: a title `# …`, the lines of the article, and `> …` for each record. */
export function wholeCases(file: URL): readonly WholeCase[] {
  const blocks = readFileSync(file, 'utf8')
    .trim()
    .split(/\n{2,}/);
  return blocks.map((block) => {
    const [title = '', ...lines] = block.split('\n');
    if (!title.startsWith('# ')) throw new Error(`A case begins with a title line "# …", not with: ${title}`);
    const isFound = (line: string): boolean => line.startsWith('> ');
    return {
      title: title.slice(2),
      text: lines.filter((line) => !isFound(line)).join('\n'),
      found: lines.filter(isFound).map((line) => line.slice(2)),
    };
  });
}

/** All records of a document, one a line: `claim-1: speakers=state/KE; cue=[a promis]; …`; brackets hold words of the text. */
export function foundIn(document: Document): readonly string[] {
  const points = [...document.text.value];
  const wordsAt = ({ start, end }: Span): string => `[${points.slice(start, end).join('').replaceAll('\n', ' ')}]`;
  const { article, entities, mentions, meetings, claims, propositions, messages } = document;
  const records = [
    ...entities.map((entity) => ofText(entity, document.text.language)),
    ...meetings,
    ...claims,
    ...propositions,
  ];
  return [
    ...(Object.keys(article).length === 0 ? [] : [`article: ${fields(article, wordsAt)}`]),
    ...records.map(({ id, ...rest }) => `${id}: ${fields(rest, wordsAt)}`),
    ...mentions.map(({ entity, span, kind, rule }) => `${wordsAt(span)} ${kind} ${entity}, ${rule}`),
    ...messages.map(({ code, span }) => `${code}: ${wordsAt(span)}`),
  ];
}

/** An entity without what the knowledge base alone tells of it. */
function ofText(entity: Entity, language: Language): { readonly id: string } {
  const { wikidata: _, labels, altLabels: __, ...rest } = entity;
  return { ...rest, ...(entity.rule.startsWith('known') ? {} : { label: labels[language] }) };
}

type Words = (span: Span) => string;

const fields = (record: object, wordsAt: Words): string =>
  Object.entries(record)
    .map(([name, value]) => `${name}=${shown(value, wordsAt)}`)
    .join('; ');

function shown(value: unknown, wordsAt: Words): string {
  if (Array.isArray(value)) return value.map((item) => shown(item, wordsAt)).join(' + ');
  if (typeof value !== 'object' || value === null) return String(value);
  if (isSpan(value)) return wordsAt(value);
  return `{${fields(value, wordsAt)}}`;
}

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value;
