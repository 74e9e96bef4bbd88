import { KNOWLEDGE_BASE } from '../../knowledge/values.ts';
import type { Answer, AnswerRow, AnswerTerm } from '../../query/run.ts';
import { prefixedName } from '../../vocab/prefixed-name.ts';
import { printable, UsageError } from '../report.ts';
import type { AnswerFormat } from './formats.ts';

/** Letters of a cell of a table; what is longer is cut. */
const CELL = 60;

/**
 * An answer as it is printed, with a line end at its end.
 *
 * @throws UsageError where triples are asked for as rows.
 */
export function answerText(answer: Answer, format: AnswerFormat): string {
  if (answer.kind === 'graph') {
    if (format !== 'table') throw new UsageError('This query gives triples and no rows: leave --format out.');
    return lines(answer.lines);
  }
  if (format === 'json') return `${JSON.stringify(jsonOf(answer), null, 2)}\n`;
  if (answer.kind === 'truth') return format === 'csv' ? `${answer.value}\n` : answer.value ? 'yes\n' : 'no\n';
  return format === 'csv' ? csv(answer.variables, answer.rows) : table(answer.variables, answer.rows);
}

type Tabular = Exclude<Answer, { kind: 'graph' }>;

/** As the W3C's SPARQL 1.1 Query Results JSON Format has it. */
function jsonOf(answer: Tabular): object {
  if (answer.kind === 'truth') return { head: {}, boolean: answer.value };
  return { head: { vars: answer.variables }, results: { bindings: answer.rows } };
}

/** As the W3C's SPARQL 1.1 Query Results CSV Format has it: plain values, lines that end in CR and LF. */
function csv(variables: readonly string[], rows: readonly AnswerRow[]): string {
  const cells = rows.map((row) => variables.map((name) => csvCell(row[name])));
  return [variables, ...cells].map((line) => `${line.join(',')}\r\n`).join('');
}

function csvCell(term: AnswerTerm | undefined): string {
  if (term === undefined) return '';
  const value = term.type === 'bnode' ? `_:${term.value}` : term.value;
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function table(variables: readonly string[], rows: readonly AnswerRow[]): string {
  const cells = [[...variables], ...rows.map((row) => variables.map((name) => tableCell(row[name])))];
  const widths = variables.map((_, column) => Math.max(...cells.map((line) => [...(line[column] ?? '')].length)));
  const [head = [], ...body] = cells.map((line) => line.map((cell, column) => pad(cell, widths[column] ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  const count = rows.length === 1 ? '1 row' : `${rows.length} rows`;
  return lines([...[head, rule, ...body].map((line) => line.join('  ').trimEnd()), `(${count})`]);
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(width - [...cell].length);
}

function tableCell(term: AnswerTerm | undefined): string {
  const letters = [...printable(shown(term))];
  return letters.length <= CELL
    ? letters.join('')
    : `${letters
        .slice(0, CELL - 1)
        .join('')
        .trimEnd()}…`;
}

/** Names under the base without it, as `--set` takes them. */
function shown(term: AnswerTerm | undefined): string {
  if (term === undefined) return '';
  if (term.type === 'literal') return term.value;
  if (term.type === 'bnode') return `_:${term.value}`;
  const short = prefixedName(term.value);
  return short.startsWith(`<${KNOWLEDGE_BASE}`) ? short.slice(KNOWLEDGE_BASE.length + 1, -1) : short;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
