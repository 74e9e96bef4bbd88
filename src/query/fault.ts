import { DepecheError } from '../error.ts';

/** What the parser says where it has words for it, among lists of what it would have taken. */
const REASONS: Readonly<Record<string, string>> = {
  'Prefix not found': 'a prefix is not declared; begin with PREFIX lines',
  'IRI parsing failed': 'an IRI is not absolute or not well-formed',
  'The SELECT contains a variable that is unbound': 'SELECT has a variable that the pattern or GROUP BY does not give',
};

const UPDATE = /^(?:INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|WITH)\b/i;

/**
 * What is wrong with a query, in a sentence with line and column.
 *
 * @param query The text that was run.
 * @param error What the engine threw.
 */
export function queryFault(query: string, error: unknown): DepecheError {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, expected = ''] = /^error at (\d+):(\d+): expected (.*)$/s.exec(message) ?? [];
  if (line === undefined || column === undefined) {
    return new DepecheError('invalid-query', `The query cannot be run: ${message.replace(/\.$/, '')}.`);
  }
  const rest = (query.split('\n')[Number(line) - 1] ?? '').slice(Number(column) - 1);
  const place = `line ${line}, column ${column}`;
  return new DepecheError(
    'invalid-query',
    `The query is not valid SPARQL (${place}): ${reasonOf(query, rest, expected)}.`,
  );
}

function reasonOf(query: string, rest: string, expected: string): string {
  const told = Object.entries(REASONS).find(([words]) => expected.includes(words));
  if (told) return told[1];
  const first = query.replace(/^(?:\s|#.*|PREFIX[^>]*>|BASE[^>]*>)*/i, '');
  if (UPDATE.test(first)) return 'this is an update; ask with SELECT, ASK, CONSTRUCT or DESCRIBE';
  const [next = ''] = /^\S{1,30}/.exec(rest.trimStart()) ?? [];
  return next === '' ? 'something is missing here' : `"${next}" cannot stand here`;
}
