import { expect, test } from 'vitest';
import { write } from '../../src/write/write.ts';
import { documentOf, summit } from '../support/document.ts';

test('is one triple a line, in the order for a reader', () => {
  const lines = write(summit(), 'nt').trimEnd().split('\n');
  expect(
    lines.filter((line) => !/^<[^<> ]+> <[^<> ]+> (<[^<> ]+>|"[^\n]*"(@\w+|\^\^<[^<> ]+>)?) \.$/.test(line)),
  ).toEqual([]);
  expect(lines[0]).toBe(
    '<https://w3id.org/depeche/graph/sommet.fr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2002/07/owl#Ontology> .',
  );
});

test('escapes what canonical N-Triples escapes and nothing else', () => {
  const label = '\0\b\t\n\f\r"\\\u001f\u007f\uffff é 📰 𠮷 \u0085\u2028';
  const document = documentOf('x', {
    entities: [{ type: 'State', id: 'state/x', labels: { fr: label }, derivation: 'read', rule: 'r' }],
  });
  const escaped = String.raw`\u0000\b\t\n\f\r\"\\\u001F\u007F\uFFFF é 📰 𠮷`;
  expect(write(document, 'nt')).toContain(`"${escaped} \u0085\u2028"@fr .\n`);
});
