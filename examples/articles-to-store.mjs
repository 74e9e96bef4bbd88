// Reads articles and puts each into a SPARQL store, without files in between:
//
//   node examples/articles-to-store.mjs http://localhost:8890/sparql-auth input/*.txt
//
// The user and the password come from DEPECHE_USER and DEPECHE_PASSWORD.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extract, toQuads } from 'depeche';
import { articleGraphs, openStore } from 'depeche/graphs';

const [endpoint, ...files] = process.argv.slice(2);
const { DEPECHE_USER: user, DEPECHE_PASSWORD: password } = process.env;

const store = await openStore({ endpoint, user, password });
for (const file of files) {
  const document = extract(readFileSync(file, 'utf8'), { name: basename(file, '.txt') });
  for (const article of articleGraphs(toQuads(document))) {
    await store.put(article);
    console.log(`${article.name}: ${article.triples.length} triples`);
  }
}
