const SHORT: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const ESCAPED = /["\\\u0000-\u001f\u007f\ufffe\uffff]/g;

/**
 * A string as canonical N-Triples writes it between quotation marks: escaped are the marks, the line ends, the other
 * control characters of ASCII and the two non-characters U+FFFE and U+FFFF. Turtle allows the same escapes.
 */
export function escapeString(value: string): string {
  if (value.search(ESCAPED) < 0) return value;
  return value.replace(ESCAPED, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return SHORT[character] ?? `\\u${code}`;
  });
}
