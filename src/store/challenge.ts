/** One way to log in that a server offers, with its parameters by their names in lower case. */
export interface Challenge {
  /** In lower case: `basic`, `digest`. */
  readonly scheme: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** A word, and where an equals sign follows, its value with or without quotation marks. */
const PIECE = /([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*("(?:\\.|[^"\\])*"|[^\s,"=]+))?/g;

/** What a `WWW-Authenticate` header offers, in its order; several headers arrive as one, with commas. */
export function parseChallenges(header: string): readonly Challenge[] {
  const challenges: { readonly scheme: string; readonly parameters: Map<string, string> }[] = [];
  for (const [, word = '', value] of header.matchAll(PIECE)) {
    if (value === undefined) challenges.push({ scheme: word.toLowerCase(), parameters: new Map() });
    else challenges.at(-1)?.parameters.set(word.toLowerCase(), unquote(value));
  }
  return challenges;
}

function unquote(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/gs, '$1') : value;
}
